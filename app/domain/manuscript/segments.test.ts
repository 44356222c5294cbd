import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeTarget } from './anchor.ts';
import { arbitraryEdit, arbitraryReview, rangeOf, reviewedWith } from './arbitrary-document.ts';
import { baseParagraphs, FIELDS, fromFields } from './document.ts';
import { suggestReplace } from './edit.ts';
import { segmentManuscript } from './segments.ts';
import { flattenField, tokenText } from './tokens.ts';

const base = fromFields({
  judul: 'Judul',
  kota: '',
  hari: '',
  teras: 'Teras.',
  tubuh: 'Satu dua tiga.\nEmpat.',
});

describe('a manuscript in segments', () => {
  it('shows suggestions and comments that overlap', () => {
    const suggested = suggestReplace(base, 'tubuh', 5, 8, 'DUA', 's1');
    if (!suggested.ok) throw new Error(suggested.reason);
    const manuscript = segmentManuscript(suggested.document, [
      { id: 'k1', target: { field: 'tubuh', from: 0, to: 8, quote: 'Satu dua' } },
      { id: 'k2', target: { field: 'tubuh', from: 9, to: 20, quote: 'tiga.\nEmpat' } },
      { id: 'k3', target: { suggestion: 's1' } },
      { id: 'k4', target: { suggestion: 'gone' } },
    ]);
    expect(manuscript.orphanIds).toEqual(['k4']);
    const plain = { status: 'plain', suggestionId: null };
    const paragraphs = manuscript.fields.tubuh;
    expect(paragraphs[0]?.segments).toEqual([
      { text: 'Satu ', ...plain, commentIds: ['k1'], endingCommentIds: [], from: 0, baseFrom: 0 },
      {
        ...{ text: 'dua', status: 'del', suggestionId: 's1', commentIds: ['k1', 'k3'] },
        ...{ endingCommentIds: ['k1'], from: 5, baseFrom: 5 },
      },
      {
        ...{ text: 'DUA', status: 'ins', suggestionId: 's1', commentIds: ['k3'] },
        ...{ endingCommentIds: ['k3'], from: 8, baseFrom: 8 },
      },
      { text: ' ', ...plain, commentIds: [], endingCommentIds: [], from: 11, baseFrom: 8 },
      { text: 'tiga.', ...plain, commentIds: ['k2'], endingCommentIds: [], from: 12, baseFrom: 9 },
    ]);
    expect(paragraphs[1]?.segments.map((segment) => segment.endingCommentIds)).toEqual([['k2'], []]);
  });

  it('says in which submitted paragraph a paragraph begins', () => {
    const cut = suggestReplace(base, 'tubuh', 4, 5, '\n', 's1');
    if (!cut.ok) throw new Error(cut.reason);
    const paragraphs = segmentManuscript(cut.document, []).fields.tubuh;
    expect(paragraphs.map((paragraph) => paragraph.baseIndex)).toEqual([0, 0, 1]);
    expect(paragraphs[0]?.break).toEqual({ status: 'ins', suggestionId: 's1' });
    expect(paragraphs[2]?.break).toEqual({ status: 'plain', suggestionId: null });
  });

  it('shows every token once and a number for every comment that has a place', () => {
    fc.assert(
      fc.property(
        arbitraryReview,
        fc.array(arbitraryEdit, { maxLength: 4 }),
        ({ base: submitted, reviewed }, places) => {
          const anchors = places.flatMap((place, index) => {
            const target = rangeTarget(submitted, place.field, rangeOf(submitted, place));
            return target ? [{ id: `k${index}`, target }] : [];
          });
          const { fields, orphanIds } = segmentManuscript(reviewed, anchors);
          const drawn: string[] = [];
          for (const field of FIELDS) {
            const segments = fields[field].flatMap((paragraph) => paragraph.segments);
            const shown = fields[field].map((paragraph) =>
              paragraph.segments.map((segment) => segment.text).join(''),
            );
            expect(shown.join('\n')).toBe(tokenText(flattenField(reviewed, field)));
            expect(segments.every((segment) => segment.text !== '')).toBe(true);
            expect(fields[field].at(-1)?.baseIndex).toBe(baseParagraphs(submitted, field).length - 1);
            drawn.push(...segments.flatMap((segment) => segment.endingCommentIds));
          }
          expect([...drawn, ...orphanIds].toSorted()).toEqual(anchors.map((anchor) => anchor.id).toSorted());
        },
      ),
    );
  });

  it('has no place for a number on a break alone', () => {
    const reviewed = reviewedWith(base, []);
    const target = rangeTarget(base, 'tubuh', { from: 14, to: 15 });
    expect(target?.quote).toBe('\n');
    expect(segmentManuscript(reviewed, target ? [{ id: 'k1', target }] : []).orphanIds).toEqual(['k1']);
  });
});
