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
    ['a part on a day', { tubuh: 'Dari 96 lapak, 88 sudah terisi per 20 November 2026.' }],
    ['a part before its day', { tubuh: 'Dari 60 petani, 45 hadir dan pulang pada 24 November 2026.' }],
    ['a part before a month', { tubuh: 'Dari 40 guru, 30 hadir pada 12 Mei.' }],
    [
      'an hour and others',
      { tubuh: 'Dari 200 hektare lahan, 150 ditanami mulai pukul 08.00 oleh 60 petani.' },
    ],
    ['a measure', { tubuh: 'Dari 48 kelompok ternak, 45 sudah punya kandang, rata-rata 6 x 8 meter.' }],
    ['money', { tubuh: 'Dari 90 kios, 70 sudah disewa dan 30 juta rupiah terkumpul.' }],
    ['parts that may overlap', { tubuh: 'Dari 40 peserta, 25 orang hadir dan 20 orang mengisi survei.' }],
    [
      'one of several contests',
      { judul: '60 Petani Ikuti Lomba', tubuh: 'Lomba mencangkul diikuti 56 orang.' },
    ],
    [
      'several rounds',
      { judul: '60 Petani Ikuti Kursus', tubuh: 'Teori diikuti 56 orang. Praktik diikuti 52 orang.' },
    ],
    [
      'guests of another kind',
      { judul: '60 Petani Ikuti Kursus', tubuh: 'Acara diikuti 58 orang penyuluh.' },
    ],
    ['a rounded number of doers', { judul: '1.000 Petani Ikuti Apel', tubuh: 'Apel diikuti 1.025 orang.' }],
    [
      'those who have it so far',
      { teras: 'Beras untuk 120 keluarga tiba.', tubuh: 'Beras baru diterima 115 keluarga.' },
    ],
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
      'parts that exclude each other',
      { tubuh: 'Dari 96 lapak, 88 sudah terisi dan 20 masih kosong.' },
      '96 lapak, 88 sudah terisi dan 20 masih kosong.',
    ],
    [
      'doers and the deed',
      { judul: '60 Petani Ikuti Pelatihan Hidroponik', tubuh: 'Pelatihan diikuti 56 orang.' },
      'diikuti 56 orang',
    ],
    [
      'those who are given and those who receive',
      { teras: 'Pemkab menyalurkan beras kepada 120 keluarga.', tubuh: 'Beras diterima 115 keluarga.' },
      'diterima 115 keluarga',
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
