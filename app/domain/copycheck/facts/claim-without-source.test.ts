import { describe, expect, it } from 'vitest';
import { foundBy } from '../found-by.ts';
import { claimWithoutSource } from './claim-without-source.ts';

const foundIn = (tubuh: string) => foundBy(claimWithoutSource, { tubuh });

describe('a number and its source', () => {
  it.each([
    'Berdasarkan data Dinas Kesehatan, cakupan mencapai 86 persen.',
    'Berdasarkan data dari BPS, inflasi 2,4 persen.',
    'Berdasarkan data yang dihimpun BPBD, 33 rumah terendam.',
    'Berdasarkan data tersebut, 12 desa akan didampingi.',
    'Berdasarkan data kaji cepat di lapangan, banjir melanda 2 kampung.',
    'Menurut data Puskesmas Hulu Tor, 58 anak mengalami tengkes.',
    '“Berdasarkan data, ada 187 kepala desa,” kata jaksa.',
    'Berdasarkan data, kata Rudi, ada 12 kasus.',
    'Berdasarkan data, petugas menyusun jadwal kunjungan.',
    'Data Dinas Pertanian menunjukkan 140 hektare sawah rusak.',
    'Produksi padi naik 45 persen, kata Kepala Dinas Pertanian.',
    'Produksi padi naik 45 persen. “Kami senang,” kata Rudi.',
    'Stunting turun menjadi 12,4 persen.\n\nBPS menghitungnya pada Oktober.',
    'Belanja pendidikan naik 6,5 persen.',
    'Tarif air naik 10 persen mulai Januari.',
    'Harga turun dengan diskon 20 persen.',
    'Berdasarkan Keputusan Bupati Nomor 12, tarif turun 10 persen.',
  ])('is there in %j', (tubuh) => {
    expect(foundIn(tubuh)).toEqual([]);
  });

  it.each([
    ['Berdasarkan data, terdapat 61 kasus tahun ini.', 'Berdasarkan data'],
    ['Berdasarkan data yang ada, luas sawah 212 hektare.', 'Berdasarkan data yang ada'],
    ['Berdasarkan hasil survei, 88 persen warga puas.', 'Berdasarkan hasil survei'],
    ['Data terakhir menunjukkan tikus merusak 140 hektare sawah.', 'Data terakhir menunjukkan'],
    ['Produksi padi naik 45 persen. Panen berlangsung di sawah.', 'naik 45 persen'],
    ['Angka stunting turun menjadi 12,4 persen.', 'turun menjadi 12,4 persen'],
    ['Sebanyak 80 persen warga puas.', '80 persen warga puas'],
    ['Sebuah survei menyebutkan 7 dari 10 warga setuju.', 'Sebuah survei menyebutkan'],
  ])('is missing in %j', (tubuh, words) => {
    expect(foundIn(tubuh)).toEqual([words]);
  });
});
