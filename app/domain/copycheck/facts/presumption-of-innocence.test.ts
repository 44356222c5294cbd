import { describe, expect, it } from 'vitest';
import { foundBy } from '../found-by.ts';
import { presumptionOfInnocence } from './presumption-of-innocence.ts';

const foundIn = (tubuh: string, judul = '') => foundBy(presumptionOfInnocence, { tubuh, judul });

describe('an accusation', () => {
  it.each([
    ['Polisi menangkap pelaku pencabulan di rumahnya.', ['pelaku']],
    ['Polisi menangkap seorang pria. Pencuri tersebut kini ditahan.', ['Pencuri']],
    ['Pelaku berinisial JM bekerja sebagai buruh.', ['Pelaku']],
    ['Dua pelaku, Rangga Wibisono (24) dan temannya, diperiksa.', ['pelaku']],
    ['Seorang pria yang mencuri ayam diamankan warga.', ['mencuri']],
    ['Polisi menahan SP. Kepala desa itu telah mengorupsi dana desa.', ['telah mengorupsi']],
    ['Anak itu dicabuli oleh seorang kakek.', ['dicabuli']],
    ['Kebakaran terjadi akibat kelalaian pemilik rumah.', ['akibat kelalaian pemilik']],
  ])('is made in %j', (tubuh, words) => {
    expect(foundIn(tubuh)).toEqual(words);
  });

  it.each([
    'Polisi menangkap terduga pelaku pencabulan.',
    'Polisi menangkap pria yang diduga mencuri ayam.',
    'Polisi menetapkan JM sebagai tersangka pelaku pencurian.',
    'Polisi masih memburu pelaku pembakaran lahan.',
    'Sebanyak 530 pelaku usaha memperoleh izin; polisi menahan calo.',
    'Pelaku pembakaran hutan dapat dipidana; warga diminta waspada.',
    '“Kami sudah menangkap pelaku,” kata kapolres.',
    'Hakim memvonis pelaku tiga tahun penjara. Pelaku yang ditangkap itu mencuri sapi.',
    'Regu itu mencuri perhatian penonton.',
    'Dinas Kesehatan membunuh jentik nyamuk.',
    'Polisi menyelidiki kasus pencurian dan mengimbau warga mewaspadai pencuri.',
    'Menurut jaksa, SP telah menggelapkan uang kas.',
  ])('is not made in %j', (tubuh) => {
    expect(foundIn(tubuh)).toEqual([]);
  });

  it.each([
    ['Kepala Desa Korupsi Dana Desa Rp412 Juta', ['Korupsi']],
    ['Seorang Kakek di Jembrana Tega Cabuli Anak Tetangga', ['Cabuli']],
    ['Kepala Desa Ajak Warga Cegah Korupsi', []],
    ['459 Kepala Desa Terlibat Korupsi', []],
    ['Kades Diduga Korupsi Dana Desa', []],
    ['Kades Tersangka Korupsi Dana Desa Ditahan', []],
    ['Bupati Ingatkan Pegawai Jauhi Korupsi', []],
    ['Pria Bunuh Ular di Kebun', []],
  ])('in the headline %j', (judul, words) => {
    expect(foundIn('', judul)).toEqual(words);
  });
});
