import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docOf, offsetAt, offsetInField, positionAt, sliceOf, textOf } from './field-text.ts';

describe('a field as text and as a document', () => {
  it.each([
    ['', ''],
    ['Satu', 'Satu'],
    ['Satu\nDua\r\n\r\nTiga', 'Satu\n\nDua\n\nTiga'],
    ['\n\nSatu\u200b \u202edua\n \n', 'Satu dua'],
    ['Obat-obatan 👩‍🌾 é', 'Obat-obatan 👩🌾 é'],
  ])('%j', (text, kept) => {
    expect(textOf(docOf(text, 'tubuh'))).toBe(kept);
  });

  it('a field of one line has no breaks', () => {
    expect(textOf(docOf('Satu\n\nDua', 'judul'))).toBe('Satu Dua');
    expect(docOf('Satu\n\nDua', 'teras').childCount).toBe(1);
  });

  it('places in the one are places in the other', () => {
    const doc = docOf('Ab\n\nCde\n\nF', 'tubuh');
    const places = [...textOf(doc)].map((_, offset) => positionAt(doc, offset));
    // In a break it is the end of the paragraph before.
    expect(places).toEqual([1, 2, 3, 3, 5, 6, 7, 8, 8, 10]);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 }), { maxLength: 5 }), fc.nat(40), (lines, at) => {
        const some = docOf(lines.join('\n'), 'tubuh');
        const offset = Math.min(at, textOf(some).length);
        const back = offsetAt(some, positionAt(some, offset));
        const isInBreak = /\n/.test(textOf(some).slice(Math.max(0, offset - 1), offset + 1));
        expect(isInBreak ? Math.abs(back - offset) <= 1 : back === offset).toBe(true);
      }),
    );
  });

  it('a caret in a text box stands at the same letter in the editor', () => {
    const boxed = 'Satu\nDua\n\n\nTiga';
    expect(offsetInField(boxed, boxed.indexOf('Tiga') + 2, 'tubuh')).toBe('Satu\n\nDua\n\nTi'.length);
    expect(offsetInField(boxed, 0, 'tubuh')).toBe(0);
  });

  it('lines go in open at both ends', () => {
    const slice = sliceOf(['Satu', 'Dua']);
    expect([slice.openStart, slice.openEnd, slice.content.childCount]).toEqual([1, 1, 2]);
  });
});
