import { describe, expect, test } from 'vitest';
import { readCopy } from '../copy.ts';
import { diPrefix } from './di-prefix.ts';

const found = (tubuh: string) =>
  diPrefix
    .find(readCopy({ judul: '', kota: '', hari: '', teras: '', tubuh }))
    .map(({ start, end, replacement }) => [tubuh.slice(start, end), replacement]);

describe('di- of a verb written apart', () => {
  test.each([
    ['Acara di laksanakan pagi.', 'di laksanakan', 'dilaksanakan'],
    ['Rapat di mulai pukul 09.00.', 'di mulai', 'dimulai'],
    ['Jalan akan di bangun.', 'di bangun', 'dibangun'],
    ['Kandang di semprot setiap pekan.', 'di semprot', 'disemprot'],
    ['Bupati yang di wakili camat hadir.', 'di wakili', 'diwakili'],
    ['Programnya di apresiasi warga.', 'di apresiasi', 'diapresiasi'],
    ['Beras itu di jual murah.', 'di jual', 'dijual'],
    ['Tembok di cat oleh warga.', 'di cat', 'dicat'],
    ['Anak di didik guru.', 'di didik', 'dididik'],
    ['Surat di tanda tangani bupati.', 'di tanda tangani', 'ditandatangani'],
    ['Di harapkan warga hadir.', 'Di harapkan', 'Diharapkan'],
  ])('%s', (text, seen, replacement) => {
    expect(found(text)).toEqual([[seen, replacement]]);
  });
});

describe('a preposition written together', () => {
  test.each([
    ['Ia bekerja dikantor.', 'dikantor', 'di kantor'],
    ['Banjir terjadi dimana-mana.', 'dimana-mana', 'di mana-mana'],
    ['Tiga orang, dua diantaranya anak, selamat.', 'diantaranya', 'di antaranya'],
    ['Program itu berlanjut kedepannya.', 'kedepannya', 'ke depannya'],
    ['Dana dikirim kedesa.', 'kedesa', 'ke desa'],
    ['Ular masuk diKelurahan Mekar.', 'diKelurahan', 'di Kelurahan'],
    ['Diatas meja ada buku.', 'Diatas', 'Di atas'],
    ['Kelas ditiga desa dibuka.', 'ditiga', 'di tiga'],
    ['Pasien dipoliklinik menunggu.', 'dipoliklinik', 'di poliklinik'],
  ])('%s', (text, seen, replacement) => {
    expect(found(text)).toEqual([[seen, replacement]]);
  });
});

test('se- stands with what it embraces', () => {
  expect(found('Camat se Kabupaten Sumber Jaya hadir.')).toEqual([['se Kabupaten', 'se-Kabupaten']]);
  expect(found('Kepala desa se kecamatan hadir.')).toEqual([['se kecamatan', 'sekecamatan']]);
});

describe('what is right already', () => {
  test.each([
    ['passives', 'Jalan dibangun, dirawat, diperbaiki, dan diserahkan.'],
    ['places', 'Di kantor, di atas meja, di dalam laci, di antara kertas, di data, dan di foto.'],
    ['things made of a verb', 'Pasien di rawat inap; warna di cat tembok; ia bekerja di tambang.'],
    ['names', 'Rapat di Dikantoran dan di Kedepan Baru; Didalam hadir.'],
    ['words with ke', 'Kepala, kedua, ketiga, keluar, kelas, kebun, kepada, keluarga, dan ketua.'],
    ['numbers with ke', 'Kedelapan tersangka, kesembilan kecamatan, dan kesepuluh desa.'],
    [
      'nouns that could be verbs',
      'Warga berkumpul di pasar, di jalan, di rumah, di bagian hilir, dan di dekat masjid.',
    ],
    ['numbers', 'Di 12 desa, di tiga kecamatan, dan ke-12.'],
    ['a foreign di', 'Pendopo Villa di Bunga dan Lago di Garda.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a headline’s capitals hide neither', () => {
  const inHeadline = (judul: string) =>
    diPrefix
      .find(readCopy({ judul, kota: '', hari: '', teras: '', tubuh: '' }))
      .map(({ replacement }) => replacement);
  expect(inHeadline('Pelaku Masih Dibawah Umur')).toEqual(['di Bawah']);
  expect(inHeadline('Pasar Murah Di Laksanakan Dinas')).toEqual(['Dilaksanakan']);
  expect(inHeadline('Rapat Kerja Di Bina Graha Kedua')).toEqual([]);
});
