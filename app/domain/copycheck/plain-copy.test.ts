import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../manuscript/document.ts';
import { checkPlainCopy, readPlainCopy } from './plain-copy.ts';

const fieldsOf = (lead: string) => {
  const { kota, hari, teras } = readPlainCopy(`Judul\n\n${lead}\n\nIsi.`).texts;
  return [kota, hari, teras];
};

describe('a plain text', () => {
  it.each([
    ['SEI RANTAU – Dinas hadir.', ['SEI RANTAU', '', 'Dinas hadir.']],
    ['SEI RANTAU (10/11) — Dinas hadir.', ['SEI RANTAU', '10/11', 'Dinas hadir.']],
    ['KAPUAS, Media – Bupati hadir.', ['KAPUAS', '', 'Bupati hadir.']],
    ['Sampit (ANTARA) - Bupati hadir.', ['Sampit', '', 'Bupati hadir.']],
    ['Binjai, Sumut, 15/9 (Antara) - Polisi hadir.', ['Binjai', '15/9', 'Polisi hadir.']],
    ['klikkalimantan.com, MARTAPURA – Bupati hadir.', ['MARTAPURA', '', 'Bupati hadir.']],
    ['BOGOR | MEDIA.COM – Camat hadir.', ['BOGOR', '', 'Camat hadir.']],
    ['PANDEGLANG, (KB).- Badan hadir.', ['PANDEGLANG', '', 'Badan hadir.']],
    ['Jakarta, 12 November 2025 – Menteri hadir.', ['Jakarta', '12 November 2025', 'Menteri hadir.']],
    ['Dinas Kesehatan memberi imunisasi – gratis.', ['', '', 'Dinas Kesehatan memberi imunisasi – gratis.']],
    ['Bupati-Wakil Bupati hadir.', ['', '', 'Bupati-Wakil Bupati hadir.']],
    ['Acara: pawai dan lomba.', ['Acara', '', 'pawai dan lomba.']],
  ])('has its dateline before the lead: %j', (lead, fields) => {
    expect(fieldsOf(lead)).toEqual(fields);
  });

  it('is read by blank lines, and by lines where there are none', () => {
    expect(
      readPlainCopy('Judul\n\nTeras yang\npanjang.\n\nSatu.\nDua\nlanjut.\n\nTiga.').texts,
    ).toMatchObject({
      judul: 'Judul',
      teras: 'Teras yang panjang.',
      tubuh: 'Satu.\nDua lanjut.\n\nTiga.',
    });
    expect(readPlainCopy('Judul\r\nTeras.\r\nSatu.\r\nDua.').texts).toMatchObject({
      teras: 'Teras.',
      tubuh: 'Satu.\n\nDua.',
    });
    expect(readPlainCopy('').texts).toEqual({ judul: '', kota: '', hari: '', teras: '', tubuh: '' });
  });

  it('misses a dateline as the form does, wherever the lead may name a place', () => {
    const rules = (lead: string) =>
      checkPlainCopy(`Judul\n\n${lead}\n\nIsi.`).findings.map(({ rule }) => rule);
    const lead = 'Dinas Kesehatan memberi imunisasi kepada 412 anak balita';
    expect(rules(`${lead} di Kecamatan Hulu Tor.`)).toContain('kota-kosong');
    expect(rules(`HULU TOR – ${lead}.`)).not.toContain('kota-kosong');
  });

  it.each([
    ['Bengkulu tengah, Kabarkita.com – Bupati hadir.', 'Bengkulu tengah'],
    ['Jeneponto, Demokratis\nBupati hadir di pasar.', 'Jeneponto'],
    ['Sentani (ANTARA) - Polisi datang.', 'Sentani'],
  ])('has its dateline in %j', (lead, kota) => {
    expect(readPlainCopy(`Judul\n\n${lead}\n\nIsi.`).texts.kota).toBe(kota);
  });

  it('is found again at the place where it stands, whatever it is', () => {
    const pieces = fc.constantFrom(
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '.',
      '“',
      '”',
      '(',
      ')',
      'Rabu (10/11/2026)',
      'di makan',
      'Drs. H. Rudi',
      '🎉',
      '\uFEFF',
      'KAPUAS – ',
      '0812-0000-6612',
      'ijin ijin',
      '\u200B',
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join('');
        const { texts, locate } = readPlainCopy(source);
        for (const field of FIELDS) {
          const { start, end } = locate({ field, start: 0, end: texts[field].length });
          expect(source.slice(start, end).replace(/\s/g, '')).toBe(
            field === 'teras' || field === 'tubuh' || field === 'judul'
              ? texts[field].replace(/\s/g, '')
              : source.slice(start, end).replace(/\s/g, ''),
          );
        }
        for (const { start, end, text } of checkPlainCopy(source).findings) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(source.slice(start, end)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });
});
