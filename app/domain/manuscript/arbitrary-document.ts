import fc from 'fast-check';
import { cleanText } from './clean-text.ts';
import {
  FIELDS,
  type Field,
  type FieldTexts,
  fromFields,
  isMultiline,
  type ManuscriptDocument,
} from './document.ts';
import { suggestReplace } from './edit.ts';
import { flattenField, type Token, withSection } from './tokens.ts';

/** Random manuscripts and random reviews of them, for the tests of this room. */

const piece = fc.constantFrom(
  ...[
    'Bupati ',
    'obat-obatan',
    ' ',
    '  ',
    ', ',
    '.',
    '“',
    '”',
    '86,2',
    '(10/11)',
    'é',
    '😀',
    'a',
    'di ',
    '–',
    '-',
  ],
);

export const arbitraryLine = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const arbitraryBody = fc.array(arbitraryLine, { maxLength: 5 }).map((lines) => lines.join('\n'));

export const arbitraryFields: fc.Arbitrary<FieldTexts> = fc.record({
  judul: arbitraryLine,
  kota: arbitraryLine,
  hari: arbitraryLine,
  teras: arbitraryLine,
  tubuh: arbitraryBody,
});

export const arbitraryDocument = arbitraryFields.map(fromFields);

/** An edit whose place is given as two shares of the field's length, so that it fits any document. */
export interface RelativeEdit {
  field: Field;
  start: number;
  end: number;
  text: string;
}

export const arbitraryEdit: fc.Arbitrary<RelativeEdit> = fc
  .record({
    field: fc.constantFrom(...FIELDS, 'tubuh' as const),
    start: fc.double({ min: 0, max: 1, noNaN: true }),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
    line: arbitraryLine,
    body: arbitraryBody,
  })
  .map(({ field, start, end, line, body }) => ({
    field,
    start: Math.min(start, end),
    end: Math.max(start, end),
    text: cleanText(isMultiline(field) ? body : line),
  }));

export function rangeOf(document: ManuscriptDocument, edit: RelativeEdit): { from: number; to: number } {
  const { length } = flattenField(document, edit.field);
  return { from: Math.round(edit.start * length), to: Math.round(edit.end * length) };
}

/** The document after those of the edits that change something; their ids are s1, s2, … */
export function reviewedWith(
  document: ManuscriptDocument,
  edits: readonly RelativeEdit[],
): ManuscriptDocument {
  return edits.reduce((reviewed, edit, index) => {
    const { from, to } = rangeOf(reviewed, edit);
    const suggested = suggestReplace(reviewed, edit.field, from, to, edit.text, `s${index + 1}`);
    return suggested.ok ? suggested.document : reviewed;
  }, document);
}

export const arbitraryReview = fc
  .tuple(arbitraryDocument, fc.array(arbitraryEdit, { maxLength: 8 }))
  .map(([base, edits]) => ({ base, reviewed: reviewedWith(base, edits) }));

/** Strikes or inserts at one place of a field, by one of three suggestions: they lie inside and beside one another. */
const arbitraryTouch = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 6 }),
  text: fc.constantFrom('', 'satu', 'dua ', '\n', 'tiga\nempat'),
  id: fc.constantFrom('s1', 's2', 's3'),
});

/** A review whose suggestions interlock as no single edit makes them: one within another, several at one place. */
export const arbitraryInterlocked = fc
  .tuple(arbitraryDocument, fc.array(arbitraryTouch, { minLength: 2, maxLength: 9 }))
  .map(([base, touches]) => {
    const tokens = touches.reduce<Token[]>(
      (before, { at, length, text, id }) => {
        const from = Math.round(at * before.length);
        const struck = before.slice(from, from + length);
        const inserted = Array.from(text, (sign): Token => ({ text: sign, status: 'ins', id }));
        return [
          ...before.slice(0, from),
          ...struck.map(
            (token): Token => (token.status === 'plain' ? { ...token, status: 'del', id } : token),
          ),
          ...inserted,
          ...before.slice(from + length),
        ];
      },
      flattenField(base, 'tubuh'),
    );
    return { base, reviewed: withSection(base, 'tubuh', tokens) };
  });
