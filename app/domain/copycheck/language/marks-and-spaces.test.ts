import { describe, expect, test } from 'vitest';
import { readCopy } from '../copy.ts';
import type { Rule } from '../rule.ts';
import { doubledWord } from './doubled-word.ts';
import { pairedMarks } from './paired-marks.ts';
import { reduplication } from './reduplication.ts';
import { spacing } from './spacing.ts';

const found = (rule: Rule, tubuh: string) =>
  rule
    .find(readCopy({ judul: '', kota: '', hari: '', teras: '', tubuh }))
    .map(({ start, end, replacement }) => [tubuh.slice(start, end), replacement]);

describe('a word written twice', () => {
  test.each([
    ['Warga yang yang hadir pulang.', [['yang yang', 'yang']]],
    ['Ia tinggal di di desa.', [['di di', 'di']]],
    ['Dari dari pasar ia pulang.', [['Dari dari', 'Dari']]],
    ['Petugas warga warga desa.', [['warga warga', undefined]]],
    ['Warga desa desa itu datang.', [['desa desa', undefined]]],
    ['Camat dan jajaran jajaran hadir.', [['jajaran jajaran', undefined]]],
    ['Dinas melakukan melakukan survei.', [['melakukan melakukan', 'melakukan']]],
  ])('%s', (text, expected) => {
    expect(found(doubledWord, text)).toEqual(expected);
  });

  test.each([
    ['across sentences', 'Ia sudah datang. Datang pula camat.'],
    ['across a quotation', 'Ia berkata, “Kata itu benar,” kata camat.'],
    ['across a line', 'Ini dana\ndana desa.'],
    ['names', 'Warga Bau Bau dan Duri Duri menonton Sakai Sakai.'],
    ['with a hyphen', 'Anak-anak dan ibu-ibu hadir.'],
    ['speech nobody translates', '“Horas horas,” kata Oppung.'],
    ['a reduplication', 'Warga hati hati.'],
  ])('is none %s', (_, text) => {
    expect(found(doubledWord, text)).toEqual([]);
  });
});

describe('a reduplication without its hyphen', () => {
  test.each([
    ['Warga diminta hati hati.', [['hati hati', 'hati-hati']]],
    ['Ibu ibu hadir.', [['Ibu ibu', 'Ibu-ibu']]],
    ['Asnah dan anak anaknya mengungsi.', [['anak anaknya', 'anak-anaknya']]],
    ['Semua anak2 hadir.', [['anak2', 'anak-anak']]],
  ])('%s', (text, expected) => {
    expect(found(reduplication, text)).toEqual(expected);
  });

  test.each(['Kadar CO2 dan PM2 turun.', 'Hati-hati di jalan.', 'Rumah yang rumahnya rusak.'])(
    'not: %s',
    (text) => {
      expect(found(reduplication, text)).toEqual([]);
    },
  );
});

describe('marks without a partner', () => {
  test.each([
    ['Dinas Sosial (Dinsos hadir.', ['(']],
    ['Dinas Sosial Dinsos) hadir.', [')']],
    ['“Kami siap, kata camat.', ['“']],
    ['"Kami siap, kata camat.', ['"']],
    ['Kami siap,” kata camat.', ['”']],
    ['“Kami siap. “Kami datang,” kata camat.', ['“']],
  ])('%s', (text, expected) => {
    expect(found(pairedMarks, text).map(([seen]) => seen)).toEqual(expected);
  });

  test.each([
    ['pairs', 'Ia (10 tahun) berkata, “Saya [kami] siap,” lalu "pulang".'],
    ['the opening mark at both ends', 'Ia berkata, “Kami siap“ kepada camat.'],
    ['a quotation that runs on', '“Kami siap.\n\n“Kami datang besok,” kata camat.'],
    ['a quotation broken over lines', '“Kami siap\ndan datang besok,” kata camat.'],
    ['numbers of a list', '1) jalan\n2) jembatan\na) gedung'],
    ['a face', 'Terima kasih :) semua'],
    ['inches', 'Pipa 4" dan 6" dipasang.'],
    ['apostrophes', "Fa'atulo dan Ma’ruf shalat Jum'at."],
  ])('are none: %s', (_, text) => {
    expect(found(pairedMarks, text)).toEqual([]);
  });
});

describe('spaces at the wrong place', () => {
  test.each([
    ['Gratis 24 jam , termasuk libur.', [[' , ', ', ']]],
    ['Biaya Rp10 juta .', [[' .', '.']]],
    ['Umur 5 tahun ,sedangkan kakaknya 7.', [[' ,', ', ']]],
    ['Sapi,kambing, dan ayam.', [[',', ', ']]],
    ['Rapat selesai.Bupati pulang.', [['.', '. ']]],
    ['Rapat ( 26/2) dibuka.', [['( ', '(']]],
    ['Dinas Sosial(DINSOS) hadir.', [['(', ' (']]],
    ['Rapat (26/2)dibuka.', [[')', ') ']]],
    ['Warga  hadir.', [['  ', ' ']]],
    ['Acara lancar.. Warga pulang.', [['..', '.']]],
    ['Kami.. senang.', [['..', undefined]]],
    ['“Kami sangat senang” ungkapnya.', [['”', ',”']]],
    ['"Kami sangat senang" ujar Rudi.', [['"', ',"']]],
    ['Ia mengatakan, bahwa jalan itu bagus.', [[', ', ' ']]],
    [
      'Bantuan Rp 1.500.000 dan Rp. 10.000.',
      [
        ['Rp 1.500.000', 'Rp1.500.000'],
        ['Rp. 10.000.', 'Rp10.000'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(found(spacing, text)).toEqual(expected);
  });

  test.each([
    ['times, dates and numbers', 'Pukul 10.30–11.00, 1,5 juta, 10/11, 3:1, dan 86,2%.'],
    ['titles and initials', 'H.Ahmad, S.Pd., M.Si., dr.Budi, dan A.M. Sangaji.'],
    ['addresses', 'Buka www.contoh.id/a,b dan kabar@contoh.go.id, ya.'],
    ['an ellipsis', 'Ia diam ... lalu pergi.'],
    ['brackets inside words', 'Guru(-guru) yang (ber)tugas hadir.'],
    ['a name that speaks', 'Gerakan “Sehat Bersama” kata Rudi dimulai.'],
    ['bahwa behind another clause', 'Ia mengatakan, kata Rudi, bahwa jalan itu bagus.'],
    ['a list with colons', 'Hari : Senin'],
    ['quotation marks', '“Siap,” katanya. "Baik!" kata camat.'],
  ])('are none: %s', (_, text) => {
    expect(found(spacing, text)).toEqual([]);
  });

  test('are shown a few times, not a hundred', () => {
    expect(found(spacing, 'warga  '.repeat(100))).toHaveLength(5);
  });
});
