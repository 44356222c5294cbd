import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReview } from './arbitrary-document.ts';
import { fromFields, type ManuscriptDocument } from './document.ts';
import { deriveSuggestions } from './suggestions.ts';
import { accept, flatten, flattenField, proves, rebuild, reject, tokenText } from './tokens.ts';

const base = fromFields({ judul: 'Judul', kota: '', hari: '', teras: 'Teras.', tubuh: 'Satu 😀.\nDua.' });

/** "Satu" and "Dua" joined with the break struck, "Dua" cut in two by a suggested break, one word replaced. */
const reviewed: ManuscriptDocument = {
  type: 'doc',
  content: [
    ...base.content.slice(0, 4),
    {
      type: 'tubuh',
      content: [
        {
          type: 'paragraph',
          attrs: { brk: 'del:join' },
          content: [
            { type: 'text', marks: [{ type: 'deletion', attrs: { id: 'word' } }], text: 'Satu' },
            { type: 'text', marks: [{ type: 'insertion', attrs: { id: 'word' } }], text: 'Esa' },
            { type: 'text', text: ' 😀.' },
          ],
        },
        { type: 'paragraph', attrs: { brk: 'ins:cut' }, content: [{ type: 'text', text: 'D' }] },
        { type: 'paragraph', attrs: { brk: null }, content: [{ type: 'text', text: 'ua.' }] },
      ],
    },
  ],
};

function body(document: ManuscriptDocument): string {
  return tokenText(flattenField(document, 'tubuh'));
}

describe('tokens', () => {
  it('are code points with their suggestion, and a break between paragraphs', () => {
    const tokens = flattenField(reviewed, 'tubuh');
    expect(tokens.map((token) => token.text).join('|')).toBe('S|a|t|u|E|s|a| |😀|.|\n|D|\n|u|a|.');
    expect(tokens[10]).toEqual({ text: '\n', status: 'del', id: 'join' });
    expect(tokens[4]).toEqual({ text: 'E', status: 'ins', id: 'word' });
  });

  it('give the document back', () => {
    fc.assert(
      fc.property(arbitraryReview, (review) => {
        expect(rebuild(flatten(review.reviewed))).toEqual(review.reviewed);
      }),
    );
  });
});

describe('accepting and rejecting', () => {
  it('moves words and breaks', () => {
    expect(reject(reviewed)).toEqual(base);
    expect(body(accept(reviewed))).toBe('Esa 😀.D\nua.');
    expect(body(accept(reject(reviewed, 'join'), 'cut'))).toBe('SatuEsa 😀.\nD\nua.');
    expect(accept(reviewed, 'cut').content[4]?.content[1]?.attrs.brk).toBeNull();
  });

  it('one by one in any order equals all at once', () => {
    fc.assert(
      fc.property(
        arbitraryReview,
        fc.infiniteStream(fc.nat()),
        ({ base: submitted, reviewed: document }, dice) => {
          const ids = deriveSuggestions(document).map((suggestion) => suggestion.id);
          const shuffled = ids
            .map((id) => ({ id, at: dice.next().value ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ id }) => id);
          expect(shuffled.reduce(reject, document)).toEqual(submitted);
          expect(shuffled.reduce(accept, document)).toEqual(accept(document));
        },
      ),
    );
  });

  it('proves that a review left the submitted text alone', () => {
    expect(proves(base, reviewed)).toBe(true);
    expect(proves(base, accept(reviewed, 'word'))).toBe(false);
    expect(
      proves(
        base,
        fromFields({ judul: 'Judul', kota: '', hari: '', teras: 'Teras.', tubuh: 'Satu 😀. Dua.' }),
      ),
    ).toBe(false);
  });
});
