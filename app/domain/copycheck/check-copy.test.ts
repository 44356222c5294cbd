import { describe, expect, it } from 'vitest';
import { FIELD_LIMITS } from '../manuscript/document.ts';
import { checkCopy, copyRules } from './check-copy.ts';
import { REASONS } from './reasons.ts';

const STORY = {
  judul: '412 Balita di Tiga Kecamatan Ikuti Imunisasi Kejar',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dinas Kesehatan memberikan imunisasi kepada 412 balita di Kecamatan Hulu Tor, Rabu (10/11).',
  tubuh: '“Kami mendatangi keluarga,” kata Kepala Dinas, dr. Nurhayati.\n\nWarga datang ke posyandu.',
};

describe('the copy check', () => {
  it('answers with places, in order, and the sentences', () => {
    const { findings, sentences } = checkCopy({ ...STORY, judul: `${STORY.judul}.` });
    expect(findings.map(({ rule, field, text }) => [rule, field, text])).toEqual([
      ['judul-titik', 'judul', '.'],
      ['hari-tanggal', 'teras', 'Rabu (10/11)'],
    ]);
    expect(findings[1]).toMatchObject({
      group: 'fakta',
      reason: 'hari-tanggal',
    });
    expect(sentences.map(({ field, start, end, words }) => [STORY[field].slice(start, end), words])).toEqual([
      [STORY.teras, 13],
      ['“Kami mendatangi keluarga,” kata Kepala Dinas, dr. Nurhayati.', 8],
      ['Warga datang ke posyandu.', 4],
    ]);
  });

  it('is silent on an empty manuscript', () => {
    expect(checkCopy({ judul: '', kota: '', hari: '', teras: '', tubuh: '' })).toEqual({
      findings: [],
      sentences: [],
      coverage: { apa: null, siapa: null, kapan: null, 'di-mana': null, mengapa: null, bagaimana: null },
    });
  });

  it('gives the same answer every time, whatever was checked in between', () => {
    const first = checkCopy(STORY);
    checkCopy({ ...STORY, tubuh: 'Polisi menangkap pelaku. Ijin ijin di makan.' });
    expect(checkCopy(STORY)).toEqual(first);
  });

  it('has one reason and one name for each rule', () => {
    const ids = copyRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
      expect(REASONS[id].length).toBeGreaterThan(20);
    }
  });

  // Text that only hurts: what fills a field with one thing must not keep a browser or a server busy.
  it.each([
    '“',
    '1',
    'a',
    'A',
    'Abc ',
    'H. Drs. ',
    'a@',
    'a.',
    ', ',
    'Dari 9 anak, 2 a ',
    'hadir Bupati, ',
    ' ',
    '10/11-',
    'Rudi Hartanto (12) mencuri ',
    '…',
    '!',
    'a; ',
    '“a” ',
    '“Kami datang.\n',
    '“Kami datang hari ini,” kata Budi. ',
    'Korban Ani (9) ',
    'Rudi Hartono, S.H., ',
    'Bupati, ',
  ])(
    'bears a field full of %j',
    (piece) => {
      const text = piece.repeat(FIELD_LIMITS.tubuh / piece.length);
      const startedAt = performance.now();
      checkCopy({ judul: '', kota: '', hari: '', teras: text.slice(0, FIELD_LIMITS.teras), tubuh: text });
      // Generous: less than a tenth of a second on an idle machine.
      expect(performance.now() - startedAt).toBeLessThan(2_000);
    },
    20_000,
  );
});
