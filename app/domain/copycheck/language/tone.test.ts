import { describe, expect, test } from 'vitest';
import { readCopy } from '../copy.ts';
import type { Rule } from '../rule.ts';
import { acronym } from './acronym.ts';
import { officialese } from './officialese.ts';
import { opinion } from './opinion.ts';
import { passiveChain } from './passive-chain.ts';

const found = (rule: Rule, tubuh: string, teras = '', judul = '') => {
  const texts = { judul, kota: '', hari: '', teras, tubuh };
  return rule.find(readCopy(texts)).map(({ field, start, end }) => texts[field].slice(start, end));
};

describe('an acronym nobody explains', () => {
  test.each([
    ['Dana berasal dari DAK tahun ini. DAK cair lambat.', ['DAK']],
    ['Tugas POPT memantau hama.', ['POPT']],
    ['Perahu 5 GT berlayar.', ['GT']],
  ])('%s', (text, expected) => {
    expect(found(acronym, text)).toEqual(expected);
  });

  test.each([
    ['explained before', 'Forum Kerukunan Umat Beragama (FKUB) rapat. FKUB setuju.'],
    ['explained after', 'Rapat FKUB (Forum Kerukunan Umat Beragama) dibuka.'],
    ['explained with a word', 'Dana alokasi khusus atau DAK cair.'],
    ['well known', 'KTP, RSUD, DPRD, ASN, BPJS, UMKM, WIB, HUT RI, TNI, dan PKK.'],
    ['Roman numbers', 'Komisi III, kelas XII, dan abad XVII.'],
    ['initials and degrees', 'Tersangka JM diperiksa; Dra. Ratna, M.Ak., CGCAE, hadir.'],
    ['a dateline', 'KOTA RANTAU BETUNG – Hujan turun.'],
    ['words in capitals', 'Warga TIDAK setuju. PEMKAB GELAR RAPAT KOORDINASI.'],
    ['a firm', 'PT ABCD dan Hotel XYZ ikut serta.'],
    ['a number plate', 'Mobil BK 1234 XY dan DA 2973 LAG ditahan.'],
    ['initials with an age', 'Tersangka RES (23) ditahan di Rutan Kelas IIB.'],
  ])('is none: %s', (_, text) => {
    expect(found(acronym, text)).toEqual([]);
  });
});

describe('the language of letters', () => {
  test.each([
    ['Kegiatan yang mana hal tersebut penting digelar.', ['yang mana hal tersebut']],
    ['Pada kesempatan tersebut, camat hadir.', ['Pada kesempatan tersebut']],
    ['Rapat digelar bertempat di aula.', ['bertempat di']],
    ['Tim melakukan monitoring ke desa.', ['melakukan monitoring']],
    ['Bantuan diberikan guna membantu warga.', ['guna']],
    ['Agar supaya lancar, jalan dibuka.', ['Agar supaya']],
  ])('%s', (text, expected) => {
    expect(found(officialese, text)).toEqual(expected);
  });

  test('gives a replacement only where nothing else changes', () => {
    const of = (tubuh: string) =>
      officialese
        .find(readCopy({ judul: '', kota: '', hari: '', teras: '', tubuh }))
        .map((one) => one.replacement);
    expect(of('Rapat digelar bertempat di aula.')).toEqual(['di']);
    expect(of('Agar supaya lancar, jalan dibuka.')).toEqual(['Agar']);
    expect(of('Tim melakukan monitoring.')).toEqual([undefined]);
  });

  test.each([
    ['in a quotation', '“Dalam hal ini, kami bertempat di aula,” katanya.'],
    ['of other words', 'Warga yang rumahnya rusak, kegunaan dana, dan hal ini dibahas.'],
  ])('is left alone %s', (_, text) => {
    expect(found(officialese, text)).toEqual([]);
  });

  test('at the start of a lead belongs to the rules of structure', () => {
    expect(found(officialese, '', 'Bertempat di aula, rapat digelar.')).toEqual([]);
  });
});

describe('opinion', () => {
  test.each([
    ['Acara berlangsung sangat meriah.', ['sangat meriah']],
    ['Keberhasilan itu patut diapresiasi.', ['patut diapresiasi']],
    ['Tentunya warga senang.', ['Tentunya']],
  ])('in the writer’s mouth: %s', (text, expected) => {
    expect(found(opinion, text)).toEqual(expected);
  });

  test.each([
    ['in a quotation', '“Acara ini luar biasa,” kata camat.'],
    ['in reported speech', 'Camat mengatakan acara itu luar biasa.'],
    ['as a term', 'Dinas menetapkan kejadian luar biasa campak.'],
    ['in other words', 'Ada biaya di luar rencana biasa.'],
  ])('is left alone %s', (_, text) => {
    expect(found(opinion, text)).toEqual([]);
  });
});

describe('passives in a row', () => {
  test('of three sentences', () => {
    const chain =
      'Rapat dibuka pukul 09.00. Jadwal dibahas satu per satu. Hasilnya dituangkan dalam berita acara.';
    expect(found(passiveChain, chain)).toEqual([chain]);
  });

  test('of four verbs in one sentence', () => {
    const sentence =
      'Selokan diperiksa, bank sampah dikunjungi, warga diwawancarai, dan dokumen dinilai oleh juri.';
    expect(found(passiveChain, sentence)).toEqual([sentence]);
  });

  test.each([
    ['with an actor between', 'Rapat dibuka. Camat membahas jadwal. Hasilnya dicatat. Berkas disimpan.'],
    ['across paragraphs', 'Rapat dibuka.\n\nJadwal dibahas.\n\nHasilnya dicatat.'],
    ['of nouns that begin with di', 'Dinas itu besar. Dinding itu putih. Diskusi itu ramai.'],
    ['in a quotation', '“Rapat dibuka. Jadwal dibahas. Hasilnya dicatat,” katanya.'],
  ])('is none %s', (_, text) => {
    expect(found(passiveChain, text)).toEqual([]);
  });
});
