import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFields, arbitraryReview } from './arbitrary-document.ts';
import { isStorable } from './clean-text.ts';
import {
  baseParagraphs,
  emptyDocument,
  FIELDS,
  fromFields,
  isClean,
  plainText,
  serializeDocument,
  toFields,
} from './document.ts';
import { reject } from './tokens.ts';

const blank = { judul: '', kota: '', hari: '', teras: '', tubuh: '' };

describe('a document from fields', () => {
  it('has five sections, and a paragraph for each line of the body that is not blank', () => {
    const document = fromFields({
      judul: '412 Anak Ikuti Imunisasi Kejar',
      kota: 'SEI RANTAU',
      hari: 'Selasa, 10 November 2026',
      teras: 'Dinas Kesehatan memberikan imunisasi kejar.',
      tubuh: 'Satu.\r\n\r\n  \r\nDua.\nTiga.\n\n',
    });
    expect(document.content.map((section) => section.type)).toEqual([...FIELDS]);
    expect(baseParagraphs(document, 'tubuh')).toEqual(['Satu.', 'Dua.', 'Tiga.']);
    expect(document.content[1]).toEqual({
      type: 'kota',
      content: [{ type: 'paragraph', attrs: { brk: null }, content: [{ type: 'text', text: 'SEI RANTAU' }] }],
    });
  });

  it.each([
    [
      'a break in a line becomes one space',
      'judul',
      'Warga \r\n\n Ikuti\u2028Imunisasi',
      'Warga Ikuti Imunisasi',
    ],
    ['composed letters', 'judul', 'Cafe\u0301', 'Café'],
    [
      'no zero-width characters, even between a letter and its accent',
      'judul',
      'e\u200D\u0301\u200Bx\uFEFF',
      'éx',
    ],
    ['no bidi overrides', 'teras', 'saldo \u202E001\u202C rupiah', 'saldo 001 rupiah'],
    ['no control characters, tabs become spaces', 'teras', 'a\u0000b\u0007\tc\u001B', 'ab c'],
    ['no halves of a surrogate pair', 'teras', 'a\uD83Db', 'ab'],
    ['no-break spaces become spaces', 'kota', 'SEI\u00A0RANTAU', 'SEI RANTAU'],
    ['spaces inside stay', 'teras', ' dua  spasi ', 'dua  spasi'],
  ] as const)('%s', (_rule, field, typed, stored) => {
    expect(toFields(fromFields({ ...blank, [field]: typed }))[field]).toBe(stored);
  });

  it('gives the same document again from the fields it gives', () => {
    fc.assert(
      fc.property(arbitraryFields, (fields) => {
        const document = fromFields(fields);
        expect(fromFields(toFields(document))).toEqual(document);
        expect(isClean(document)).toBe(true);
      }),
    );
  });

  it('never stores what it would have to strip', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const document = fromFields({ ...blank, judul: text, tubuh: text });
        const stored = [...baseParagraphs(document, 'judul'), ...baseParagraphs(document, 'tubuh')];
        expect(
          stored.every((paragraph) => isStorable(paragraph) && paragraph === paragraph.normalize('NFC')),
        ).toBe(true);
      }),
    );
  });
});

describe('reading a document', () => {
  it('prints headline, dateline with lead, and body', () => {
    const document = fromFields({
      ...blank,
      judul: 'Judul',
      kota: 'MEDAN',
      teras: 'Teras.',
      tubuh: 'A.\n\nB.',
    });
    expect(plainText(document)).toBe('Judul\n\nMEDAN – Teras.\n\nA.\n\nB.');
    expect(plainText(emptyDocument())).toBe('');
  });

  it('reads a reviewed document as the author wrote it', () => {
    fc.assert(
      fc.property(arbitraryReview, ({ base, reviewed }) => {
        expect(toFields(reviewed)).toEqual(toFields(base));
        expect(isClean(reviewed)).toBe(serializeDocument(reviewed) === serializeDocument(reject(reviewed)));
      }),
    );
  });

  it('spells a document one way, whatever the order of its keys', () => {
    const document = fromFields({ ...blank, judul: 'Judul' });
    const reordered = JSON.parse(
      JSON.stringify(document).replace('{"type":"text","text":"Judul"}', '{"text":"Judul","type":"text"}'),
    );
    expect(serializeDocument(reordered)).toBe(serializeDocument(document));
  });
});
