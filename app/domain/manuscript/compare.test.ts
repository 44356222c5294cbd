import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from './arbitrary-document.ts';
import { type CompareSegment, changedParagraphs, compareVersions, isSameText } from './compare.ts';
import { baseParagraphs, FIELDS, type FieldTexts, fromFields } from './document.ts';
import { diffLines, diffWords } from './word-diff.ts';
import { splitWords } from './words.ts';

/** The two versions of the comparison in the design. */
const version1: FieldTexts = {
  judul: 'Dinas Kesehatan Gelar Kegiatan Imunisasi Kejar',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras:
    'Dalam rangka meningkatkan derajat kesehatan masyarakat, Dinas Kesehatan Kabupaten Sei Rantau melaksanakan ' +
    'kegiatan pelayanan imunisasi kejar bertempat di beberapa puskesmas yang dihadiri oleh Kepala Dinas beserta jajaran.',
  tubuh: [
    'Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap. Kegiatan dimulai dengan doa dan sambutan-sambutan.',
    '“Kami mendatangi keluarga yang rumahnya jauh dari puskesmas,” ujarnya.',
    'Salah seorang warga mengaku senang dengan adanya kegiatan tersebut.',
    'Warga yang belum sempat ikut dapat datang ke posyandu terdekat.',
  ].join('\n'),
};

const version2: FieldTexts = {
  ...version1,
  judul: '412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar',
  teras:
    'Dalam rangka meningkatkan derajat kesehatan masyarakat, Dinas Kesehatan Kabupaten Sei Rantau melaksanakan ' +
    'kegiatan pelayanan imunisasi kejar kepada 412 anak balita di tiga kecamatan, Selasa (10/11).',
  tubuh: [
    'Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap. Pelayanan berlangsung serentak di Puskesmas Hulu Tor, Simpang Baru, dan Labuhan hingga pukul 14.00.',
    '“Kami mendatangi keluarga yang rumahnya jauh dari puskesmas. Bidan desa sudah mendata anak-anak itu sejak Oktober,” kata Kepala Bidang Pencegahan dan Pengendalian Penyakit, dr. Nurhayati Damanik.',
    'Berdasarkan data, cakupan imunisasi dasar lengkap di kabupaten ini naik menjadi 86,2 persen.',
    'Salah seorang warga, Lenny (31), mengaku senang dengan adanya kegiatan tersebut.',
    'Warga yang belum sempat ikut dapat datang ke posyandu terdekat.',
  ].join('\n'),
};

const comparison = compareVersions(fromFields(version1), fromFields(version2));

/** As in the picture: [-went-], {+came+}. */
function marked(segments: CompareSegment[] | null | undefined): string | null {
  if (!segments) return null;
  return segments
    .map(({ text, status }) => ({ same: text, del: `[-${text}-]`, ins: `{+${text}+}` })[status])
    .join('');
}

describe('two versions side by side', () => {
  it('shows a headline with little in common as old against new', () => {
    const [row] = comparison.judul;
    expect(marked(row?.before)).toBe('[-Dinas Kesehatan Gelar Kegiatan Imunisasi Kejar-]');
    expect(marked(row?.after)).toBe('{+412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar+}');
  });

  it('shows a change in a sentence as one, its full stop unchanged', () => {
    const [row] = comparison.teras;
    expect(marked(row?.before)).toMatch(/imunisasi kejar \[-bertempat di beberapa .* beserta jajaran-\]\.$/);
    expect(marked(row?.after)).toMatch(/imunisasi kejar \{\+kepada 412 .*, Selasa \(10\/11\)\+\}\.$/);
  });

  it('does not keep a lone "dan" between two long changes, but between two names', () => {
    expect(marked(comparison.tubuh[0]?.before)).toMatch(
      /\. \[-Kegiatan dimulai dengan doa dan sambutan-sambutan-\]\.$/,
    );
    const names = (teras: string) => fromFields({ ...version1, teras });
    const [row] = compareVersions(
      names('Hadir Rudi dan Tono di sana.'),
      names('Hadir Budi dan Toni di sana.'),
    ).teras;
    expect(marked(row?.after)).toBe('Hadir {+Budi+} dan {+Toni+} di sana.');
  });

  it('sets paragraphs against each other and leaves a gap where one was added', () => {
    expect(comparison.tubuh.map(({ beforeNumber, afterNumber }) => [beforeNumber, afterNumber])).toEqual([
      [1, 1],
      [2, 2],
      [null, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(marked(comparison.tubuh[2]?.before)).toBeNull();
    expect(marked(comparison.tubuh[2]?.after)).toMatch(/^\{\+Berdasarkan data.*persen\.\+\}$/);
    expect(marked(comparison.tubuh[3]?.before)).toBe(
      'Salah seorang warga mengaku senang dengan adanya kegiatan tersebut.',
    );
    expect(marked(comparison.tubuh[3]?.after)).toBe(
      'Salah seorang warga{+, Lenny (31),+} mengaku senang dengan adanya kegiatan tersebut.',
    );
  });

  it('says which paragraphs of the later version changed', () => {
    expect(changedParagraphs(comparison)).toEqual({
      judul: [true],
      kota: [false],
      hari: [false],
      teras: [true],
      tubuh: [true, true, true, true, false],
    });
    expect(isSameText(comparison)).toBe(false);
    expect(isSameText(compareVersions(fromFields(version2), fromFields(version2)))).toBe(true);
  });

  it('keeps the words of joined and cut paragraphs', () => {
    const apart = fromFields({ ...version1, tubuh: 'Satu dua tiga.\nEmpat lima enam tujuh.' });
    const joined = fromFields({ ...version1, tubuh: 'Satu dua tiga. Empat lima enam tujuh.' });
    const rows = compareVersions(apart, joined).tubuh;
    expect(rows.map((row) => [marked(row.before), marked(row.after)])).toEqual([
      ['Satu dua tiga.', null],
      ['Empat lima enam tujuh.', 'Satu dua tiga.{+ +}Empat lima enam tujuh.'],
    ]);
    expect(rows.every((row) => row.isChanged)).toBe(true);
  });

  it('shows a field that was empty as added', () => {
    const [row] = compareVersions(fromFields({ ...version1, kota: '' }), fromFields(version1)).kota;
    expect(row).toMatchObject({
      before: [],
      isChanged: true,
      after: [{ text: 'SEI RANTAU', status: 'ins' }],
    });
  });

  it('loses and invents nothing', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (before, after) => {
        const compared = compareVersions(before, after, 1_000);
        for (const field of FIELDS) {
          const rows = compared[field];
          const read = (side: 'before' | 'after') =>
            rows.flatMap((row) => (row[side] ? [row[side].map((segment) => segment.text).join('')] : []));
          expect(read('before')).toEqual(baseParagraphs(before, field));
          expect(read('after')).toEqual(baseParagraphs(after, field));
          expect(changedParagraphs(compared)[field]).toHaveLength(baseParagraphs(after, field).length);
        }
      }),
    );
  });
});

describe('comparing words', () => {
  it('takes a reduplication as one word', () => {
    expect(splitWords('obat-obatan e-KTP, Selasa- 10–11 se-\nSumatera--Utara -')).toEqual([
      ...['obat-obatan', ' ', 'e-KTP', ',', ' ', 'Selasa', '-', ' ', '10', '–', '11', ' ', 'se', '-', '\n'],
      ...['Sumatera', '-', '-', 'Utara', ' ', '-'],
    ]);
  });

  it('gives up in time on texts that have nothing in common, and paragraphs are compared instead', () => {
    const words = (from: number) => Array.from({ length: 6_000 }, (_, index) => `k${from + index}`).join(' ');
    expect(diffWords(words(0), words(100_000), 1)).toBeUndefined();
    expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([
      { kind: 'same', words: ['a', '\n'] },
      { kind: 'changed', removed: ['b'], added: ['x'] },
      { kind: 'same', words: ['\n', 'c'] },
    ]);
    const before = fromFields({ ...version1, tubuh: `Awal.\n${words(0).slice(0, 19_000)}` });
    const after = fromFields({ ...version1, tubuh: `Awal.\n${words(100_000).slice(0, 19_000)}` });
    expect(compareVersions(before, after, 1).tubuh.map((row) => row.isChanged)).toEqual([false, true]);
  });
});
