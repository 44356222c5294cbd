import { expect, it } from 'vitest';
import { type FieldTexts, fromFields, toFields } from '../manuscript/document.ts';
import { mergeAnswer } from './merge-answer.ts';

const doc = (tubuh: string, rest: Partial<FieldTexts> = {}) =>
  fromFields({ judul: 'Judul', kota: 'SEI RANTAU', hari: '', teras: 'Teras.', tubuh, ...rest });

it.each<[string, string, string, string, string, boolean]>([
  ['untouched', 'A\nB\nC', 'A\nB\nC', 'A\nb\nC', 'A\n\nb\n\nC', false],
  ['other paragraph rewritten', 'A\nB\nC sendiri', 'A\nB\nC', 'A\nb\nC', 'A\n\nb\n\nC sendiri', false],
  ['that paragraph rewritten', 'A\nB sendiri\nC', 'A\nB\nC', 'A\nb\nC', 'A\n\nB sendiri\n\nC', true],
  ['made the same change', 'A\nb\nC', 'A\nB\nC', 'A\nb\nC', 'A\n\nb\n\nC', false],
  ['paragraph to go', 'A\nB\nC\nD', 'A\nB\nC', 'A\nC', 'A\n\nC\n\nD', false],
  ['paragraph to come', 'A\nB sendiri', 'A\nB', 'A\nX\nB', 'A\n\nX\n\nB sendiri', false],
  ['first paragraph to come', 'B', 'B', 'X\nB', 'X\n\nB', false],
  ['its neighbour is gone', 'Z', 'A\nB', 'A\nX\nB', 'Z', true],
  ['stands twice', 'B\nB', 'A\nB', 'A\nb', 'B\n\nB', true],
  ['two joined', 'A\nB\nC', 'A\nB\nC', 'A B\nC', 'A B\n\nC', false],
])('%s', (_, draft, before, after, expected, isMissed) => {
  const merged = mergeAnswer(doc(draft), doc(before), doc(after));
  expect({ tubuh: toFields(merged.document).tubuh, isMissed: merged.isMissed }).toEqual({
    tubuh: expected,
    isMissed,
  });
});

it('leaves the other fields as they were rewritten', () => {
  const draft = doc('A', { judul: 'Judul sendiri' });
  const merged = mergeAnswer(draft, doc('A'), doc('A', { teras: 'Teras baru.' }));
  expect(toFields(merged.document)).toMatchObject({
    judul: 'Judul sendiri',
    teras: 'Teras baru.',
    tubuh: 'A',
  });
  expect(merged.isMissed).toBe(false);
});
