import { describe, expect, it } from 'vitest';
import type { FieldTexts } from '../../manuscript/document.ts';
import { foundBy } from '../found-by.ts';
import { numbersDisagree } from './numbers-disagree.ts';

const foundIn = (texts: Partial<FieldTexts>) => foundBy(numbersDisagree, texts);

describe('numbers of one thing', () => {
  it.each<[string, Partial<FieldTexts>]>([
    ['the same again', { judul: '412 Balita Diimunisasi', teras: 'Sebanyak 412 balita diimunisasi.' }],
    ['a rounded headline', { judul: '1.000 bibit Ditanam', teras: 'Warga menanam 1.025 bibit.' }],
    [
      'a part',
      { teras: 'Sebanyak 120 siswa ikut lomba.', tubuh: 'Dari jumlah itu, 210 siswa lain menonton.' },
    ],
    [
      'another year',
      { teras: 'Ada 120 kasus tahun ini.', tubuh: 'Jumlah itu turun dari 210 kasus tahun lalu.' },
    ],
    [
      'parts that make the whole',
      { tubuh: 'Dari 412 anak, 187 dari Hulu, 133 dari Simpang, dan 92 dari Labuhan.' },
    ],
    ['parts short of the whole', { tubuh: 'Dari 42 pejabat, 15 orang perempuan dan 8 orang dipindahkan.' }],
    ['as many as are listed', { tubuh: 'Di tiga kecamatan, yaitu Hulu Tor, Simpang Baru, dan Labuhan.' }],
    ['a list with offices', { tubuh: 'Hadir dua dinas, yaitu Dinas Pertanian dan Pangan dan Dinas Sosial.' }],
    ['a mere sample', { tubuh: 'Ada lima desa, antara lain Suka Maju dan Suka Damai.' }],
  ])('agree as %s', (_, texts) => {
    expect(foundIn(texts)).toEqual([]);
  });

  it.each<[string, Partial<FieldTexts>, string]>([
    [
      'digits exchanged',
      {
        teras: 'Puskesmas menyuntik 1.120 siswa.',
        tubuh: 'Menurut Retno, 1.210 siswa berasal dari 17 sekolah.',
      },
      '1.210 siswa',
    ],
    [
      'parts beyond the whole',
      { tubuh: 'Dari 40 peserta, 25 orang lulus dan 20 orang mengulang.' },
      '40 peserta, 25 orang lulus dan 20 orang mengulang.',
    ],
    [
      'parts beyond the sentence before',
      { tubuh: 'Puskesmas mengobati 38 pasien TBC. Sebanyak 22 orang sembuh dan 19 orang masih berobat.' },
      '22 orang sembuh dan 19 orang',
    ],
    [
      'more places than said',
      { tubuh: 'Bantuan dibagi di tiga desa, yaitu Hulu, Hilir, Muara, dan Tengah.' },
      'tiga desa, yaitu Hulu, Hilir, Muara, dan Tengah',
    ],
    [
      'more groups than said',
      { tubuh: 'Anggota dibagi menjadi dua regu, yaitu regu masak, regu air, dan regu listrik.' },
      'dua regu, yaitu regu masak, regu air, dan regu listrik',
    ],
  ])('disagree: %s', (_, texts, words) => {
    expect(foundIn(texts)).toEqual([words]);
  });
});
