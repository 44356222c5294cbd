import { describe, expect, it } from 'vitest';
import type { FieldTexts } from '../../manuscript/document.ts';
import { readCopy } from '../copy.ts';
import { foundBy } from '../found-by.ts';
import { headlineFullStop, headlineInCapitals, headlineTooLong } from './headline.ts';
import { invertedPyramid } from './inverted-pyramid.ts';
import { ceremonialOpening, leadTooLong } from './lead.ts';
import { longSentence } from './long-sentence.ts';
import { missingDateline } from './missing-dateline.ts';
import { officialsList } from './officials-list.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `kata${index}`).join(' ');

describe('a headline', () => {
  it.each([
    [words(12), 0],
    [words(13), 1],
    ['', 0],
  ])('of these words is too long or not: %j', (judul, count) => {
    expect(foundBy(headlineTooLong, { judul })).toHaveLength(count);
  });

  it.each([
    ['PEMKAB BARUGA GELAR RAPAT', 1],
    ['Pemkab Baruga Gelar Rapat', 0],
    ['DPRD, KPU, dan Bawaslu Bertemu', 0],
    ['RSUD KAPUAS', 0],
    ['3 RSUD 2026', 0],
  ])('in capitals: %j', (judul, count) => {
    expect(foundBy(headlineInCapitals, { judul })).toHaveLength(count);
  });

  it.each([
    ['Upacara Digelar di Lapangan Merdeka.', ['.']],
    ['Bupati: “Kami Siap.”', []],
    ['Upacara Digelar …', []],
    ['Upacara Digelar...', []],
    ['Bupati Lantik Rudi, S.Sos., M.Si.', []],
    ['Warga Bawa Sapi, Kambing, dll.', []],
    ['Siapkah Kita?', []],
  ])('with a full stop: %j', (judul, found) => {
    expect(foundBy(headlineFullStop, { judul })).toEqual(found);
  });
});

describe('a lead', () => {
  it.each([
    [`${words(45)}.`, 0],
    [`${words(46)}.`, 1],
    ['Satu. Dua. Tiga.', 0],
    ['Satu. Dua. Tiga. Empat.', 1],
    ['Rapat dibuka Drs. H. Akmal, M.Si., pukul 10.30.', 0],
    ['', 0],
  ])('is too long or not: %j', (teras, count) => {
    expect(foundBy(leadTooLong, { teras })).toHaveLength(count);
  });

  it.each([
    ['Dalam rangka memeriahkan HUT, dinas menggelar lomba.', ['Dalam rangka']],
    ['Guna menekan stunting, bupati memimpin rapat.', ['Guna']],
    ['Bertempat di aula, dinas menggelar rapat.', ['Bertempat di']],
    ['Puji syukur kita panjatkan.', ['Puji syukur']],
    ['Sebagai wujud kepedulian, RSUD mengkhitan 77 anak.', ['Sebagai wujud']],
    ['Pasar rakyat dalam rangka memeriahkan HUT ditutup.', ['dalam rangka']],
    ['Dinas Kesehatan memberi imunisasi dalam rangka bulan imunisasi.', []],
    ['Gunawan membuka pasar.', []],
    ['Dalam sepekan, dinas memeriksa 40 kapal.', []],
    ['Sebagai guru, Rudi mengajar di tiga pulau.', []],
  ])('opens with ceremony or news: %j', (teras, found) => {
    expect(foundBy(ceremonialOpening, { teras })).toEqual(found);
  });
});

describe('a list of officials', () => {
  it('is protocol from four on', () => {
    const list = 'Turut hadir Wakil Bupati, Sekda, Kapolres, Dandim, dan para camat.';
    expect(foundBy(officialsList, { tubuh: list })).toEqual([list.slice(0, -1)]);
  });

  it.each([
    'Rapat dihadiri Bupati, Sekda, dan camat.',
    'Bupati meminta camat, lurah, dan kepala desa mendata warga.',
    'Bantuan diserahkan Bupati, Kapolres, Dandim, Kajari, dan Sekda.',
    'Penyuluh hadir di Desa Hulu, Desa Hilir, Desa Muara, Desa Simpang, dan Desa Baru.',
  ])('is none in %j', (tubuh) => {
    expect(foundBy(officialsList, { tubuh })).toEqual([]);
  });
});

describe('a sentence', () => {
  it('is long beyond 35 words', () => {
    expect(foundBy(longSentence, { tubuh: `${words(35)}. Pendek.` })).toEqual([]);
    expect(foundBy(longSentence, { tubuh: `Pendek. A${words(35)} akhir.` })).toEqual([
      `A${words(35)} akhir.`,
    ]);
  });

  it('is told where it could end', () => {
    const tubuh = `A${words(20)}, sehingga ${words(20)}.`;
    const copy = { judul: '', kota: '', hari: '', teras: '', tubuh };
    const [remark] = longSentenceRemarks(copy);
    expect(remark).toContain('Coba akhiri setelah “kata17 kata18 kata19”');
  });
});

describe('a dateline', () => {
  const written = {
    teras: 'Dinas Kesehatan memberi imunisasi kepada balita di tiga kecamatan.',
    tubuh: 'Isi.',
  };

  it('is missed only once lead and body are written', () => {
    expect(foundBy(missingDateline, written)).toEqual(['']);
    expect(missingDateline.find(readCopy({ judul: '', kota: '', hari: '', ...written }))).toMatchObject([
      { field: 'kota', start: 0, end: 0 },
    ]);
    expect(foundBy(missingDateline, { ...written, kota: 'SEI RANTAU' })).toEqual([]);
    expect(foundBy(missingDateline, { teras: written.teras })).toEqual([]);
    expect(foundBy(missingDateline, {})).toEqual([]);
  });
});

describe('the inverted pyramid', () => {
  const inBody = (last: string, more: Partial<FieldTexts> = {}) =>
    foundBy(invertedPyramid, {
      teras: 'Dinas memberi imunisasi.',
      tubuh: `Satu.\n\nDua.\n\n${last}`,
      ...more,
    });

  it.each([
    ['Kegiatan ini diharapkan dapat meningkatkan kesehatan masyarakat.', 1],
    ['Semoga kegiatan ini bermanfaat bagi kita semua.', 1],
    ['Melalui kegiatan ini diharapkan warga makin sadar.', 1],
    ['Dinas menargetkan 90 persen balita diimunisasi tahun depan.', 0],
    ['Warga berharap jalan segera diperbaiki.', 0],
  ])('ends with hope or news: %j', (last, count) => {
    expect(inBody(last)).toHaveLength(count);
  });

  it('tells when before the last paragraph', () => {
    expect(inBody('Kegiatan berlangsung Selasa (10/11/2026).')).toEqual(['Selasa (10/11/2026)']);
    expect(inBody('Layanan berikutnya dibuka Selasa (10/11/2026).')).toEqual([]);
    expect(inBody('Kegiatan berlangsung Selasa (10/11/2026).', { hari: 'Selasa, 10 November 2026' })).toEqual(
      [],
    );
  });
});

function longSentenceRemarks(texts: FieldTexts): string[] {
  return longSentence.find(readCopy(texts)).map(({ message }) => message);
}
