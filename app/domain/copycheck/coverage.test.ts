import { describe, expect, it } from 'vitest';
import type { FieldTexts } from '../manuscript/document.ts';
import { readCopy } from './copy.ts';
import { findCoverage } from './coverage.ts';

function coverageOf(written: Partial<FieldTexts>) {
  return findCoverage(readCopy({ judul: '', kota: '', hari: '', teras: '', tubuh: '', ...written }));
}

describe('the six questions', () => {
  it('are answered where they are', () => {
    expect(
      coverageOf({
        kota: 'SEI RANTAU',
        teras:
          'Dinas Kesehatan memberikan imunisasi kepada 412 balita di Kecamatan Hulu Tor, Selasa (10/11).',
        tubuh:
          'Bidan datang.\n\nPelayanan diberikan karena jalan sempat terputus.\n\nPetugas bekerja bergantian.',
      }),
    ).toEqual({
      apa: { field: 'teras', paragraph: 1 },
      siapa: { field: 'teras', paragraph: 1 },
      kapan: { field: 'teras', paragraph: 1 },
      'di-mana': { field: 'teras', paragraph: 1 },
      mengapa: { field: 'tubuh', paragraph: 2 },
      bagaimana: { field: 'tubuh', paragraph: 3 },
    });
  });

  it('may be answered by the fields for day and place', () => {
    const coverage = coverageOf({
      kota: 'SEI RANTAU',
      hari: 'Selasa, 10 November 2026',
      teras: 'Dinas memberi imunisasi kepada balita.',
    });
    expect(coverage.kapan).toEqual({ field: 'hari', paragraph: 1 });
    expect(coverage['di-mana']).toEqual({ field: 'kota', paragraph: 1 });
  });

  it.each([
    ['Kepala Dinas Pendidikan mengajak guru untuk memanfaatkan teknologi.', null],
    ['Bupati meminta warga agar menjaga sungai.', null],
    ['Dinas Pendidikan melatih guru untuk memperbaiki nilai matematika.', { field: 'teras', paragraph: 1 }],
  ])('tell a reason only where it is one: %j', (teras, mengapa) => {
    expect(coverageOf({ teras }).mengapa).toEqual(mengapa);
  });

  it('are open rather than answered by chance', () => {
    expect(
      coverageOf({ teras: 'Sosialisasi kesehatan.', tubuh: '“Kami datang karena diundang,” kata Rudi.' }),
    ).toMatchObject({
      apa: null,
      kapan: null,
      'di-mana': null,
      mengapa: null,
      bagaimana: null,
    });
  });
});
