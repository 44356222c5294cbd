import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReview } from './arbitrary-document.ts';
import { fromFields, isClean, toFields } from './document.ts';
import { suggestReplace } from './edit.ts';
import { applyDecisions, deriveSuggestions, settleDecided } from './suggestions.ts';
import { accept, reject, type Verdict } from './tokens.ts';

const base = fromFields({
  judul: 'Dinas Gelar Imunisasi',
  kota: 'MEDAN',
  hari: 'Selasa',
  teras: 'Anak diberi vaksin.',
  tubuh: 'Satu.\nDua.',
});

const reviewed = [
  { field: 'tubuh', from: 0, to: 9, text: '', id: 'del' },
  { field: 'judul', from: 6, to: 11, text: 'Beri', id: 'both' },
  { field: 'teras', from: 18, to: 18, text: ' gratis\u00A0', id: 'ins' },
].reduce((document, edit) => {
  const suggested = suggestReplace(document, edit.field as 'judul', edit.from, edit.to, edit.text, edit.id);
  if (!suggested.ok) throw new Error(suggested.reason);
  return suggested.document;
}, base);

describe('the list of suggestions', () => {
  it('is read from the document, in reading order', () => {
    expect(deriveSuggestions(reviewed)).toEqual([
      { id: 'both', field: 'judul', kind: 'replace', deleted: 'Gelar', inserted: 'Beri', order: 1 },
      { id: 'ins', field: 'teras', kind: 'insert', deleted: '', inserted: ' gratis ', order: 2 },
      { id: 'del', field: 'tubuh', kind: 'delete', deleted: 'Satu.\nDua', inserted: '', order: 3 },
    ]);
    expect(deriveSuggestions(base)).toEqual([]);
  });

  it('shows the pieces of one suggestion apart', () => {
    const more = suggestReplace(reviewed, 'judul', 0, 5, '', 'both');
    const [first] = more.ok ? deriveSuggestions(more.document) : [];
    expect(first).toMatchObject({ deleted: 'Dinas … Gelar', inserted: 'Beri' });
  });
});

describe('decisions', () => {
  it('make the next text; what is undecided stays as the author wrote it', () => {
    const applied = applyDecisions(reviewed, { both: 'accept', ins: 'reject' });
    expect(applied.ok && toFields(applied.document)).toEqual({
      ...toFields(base),
      judul: 'Dinas Beri Imunisasi',
    });
  });

  it('about suggestions that are not there are refused', () => {
    expect(applyDecisions(reviewed, { both: 'accept', other: 'accept' })).toEqual({
      ok: false,
      reason: 'unknown-suggestion',
      ids: ['other'],
    });
  });

  it('can be shown before all are made', () => {
    const shown = settleDecided(reviewed, { both: 'accept' });
    expect(deriveSuggestions(shown).map((suggestion) => suggestion.id)).toEqual(['ins', 'del']);
    expect(toFields(shown).judul).toBe('Dinas Beri Imunisasi');
  });

  it('leave nothing open, and give all or nothing when they agree', () => {
    fc.assert(
      fc.property(arbitraryReview, fc.boolean(), (review, isAccepting) => {
        const verdict: Verdict = isAccepting ? 'accept' : 'reject';
        const ids = deriveSuggestions(review.reviewed).map((suggestion) => suggestion.id);
        const applied = applyDecisions(review.reviewed, Object.fromEntries(ids.map((id) => [id, verdict])));
        if (!applied.ok) throw new Error(applied.reason);
        expect(isClean(applied.document)).toBe(true);
        expect(applied.document).toEqual(isAccepting ? accept(review.reviewed) : reject(review.reviewed));
      }),
    );
  });
});
