import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkTarget,
  followDecisions,
  locateTarget,
  parseTarget,
  type RangeTarget,
  rangeTarget,
} from './anchor.ts';
import { arbitraryEdit, arbitraryReview, rangeOf, reviewedWith } from './arbitrary-document.ts';
import { baseText, findQuote } from './coordinates.ts';
import { type Field, fromFields, type ManuscriptDocument } from './document.ts';
import { suggestReplace } from './edit.ts';
import { applyDecisions, type Decisions, deriveSuggestions } from './suggestions.ts';
import { flattenField, tokenText } from './tokens.ts';

const version1 = story(
  'Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap.',
  'Berdasarkan data, cakupan imunisasi dasar lengkap di kabupaten ini naik menjadi 86,2 persen.',
  'Salah seorang warga mengaku senang dengan adanya kegiatan tersebut.',
);

function story(...paragraphs: string[]): ManuscriptDocument {
  return fromFields({ judul: 'Judul', kota: '', hari: '', teras: 'Teras.', tubuh: paragraphs.join('\n') });
}

function targetOf(document: ManuscriptDocument, field: Field, quote: string): RangeTarget {
  const [range] = findQuote(document, field, quote);
  const target = range && rangeTarget(document, field, range);
  if (!target) throw new Error(`no passage "${quote}"`);
  return target;
}

describe('the target of a comment', () => {
  it('is a passage with its quote, in code points', () => {
    const document = story('😀 Satu', 'Dua');
    expect(targetOf(document, 'tubuh', 'Satu\nDua')).toEqual({
      field: 'tubuh',
      from: 2,
      to: 10,
      quote: 'Satu\nDua',
    });
  });

  it('is checked against the document', () => {
    const target = targetOf(version1, 'tubuh', 'Berdasarkan data');
    expect(checkTarget(version1, target)).toEqual({ ok: true });
    expect(checkTarget(version1, { ...target, quote: 'Berdasar' })).toEqual({
      ok: false,
      reason: 'wrong-quote',
    });
    for (const [from, to] of [
      [5, 5],
      [-1, 3],
      [0, 9_999],
      [0.5, 2],
    ] as const) {
      expect(checkTarget(version1, { ...target, from, to })).toEqual({ ok: false, reason: 'out-of-range' });
    }
    expect(checkTarget(version1, { suggestion: 's1' })).toEqual({
      ok: false,
      reason: 'unknown-suggestion',
    });
  });

  it('is read from JSON, and nothing else is', () => {
    const target = targetOf(version1, 'tubuh', 'Berdasarkan data');
    expect(parseTarget(JSON.parse(JSON.stringify(target)))).toEqual(target);
    expect(parseTarget({ suggestion: 's1' })).toEqual({ suggestion: 's1' });
    for (const value of [
      null,
      'x',
      {},
      { suggestion: 5 },
      { ...target, field: 'isi' },
      { ...target, from: '3' },
    ]) {
      expect(parseTarget(value)).toBeUndefined();
    }
  });

  it('is found in the reviewed document whatever is suggested around it', () => {
    fc.assert(
      fc.property(arbitraryReview, arbitraryEdit, ({ base, reviewed }, place) => {
        const target = rangeTarget(base, place.field, rangeOf(base, place));
        if (!target) return;
        expect(checkTarget(reviewed, target)).toEqual({ ok: true });
        const located = locateTarget(reviewed, target);
        const tokens = flattenField(reviewed, target.field).slice(located?.from, located?.to);
        expect(tokenText(tokens.filter((token) => token.status !== 'ins'))).toBe(target.quote);
        expect(tokens[0]?.status).not.toBe('ins');
      }),
    );
  });

  it('may be a suggestion', () => {
    const suggested = suggestReplace(version1, 'judul', 5, 5, ' baru', 's1');
    if (!suggested.ok) throw new Error(suggested.reason);
    expect(checkTarget(suggested.document, { suggestion: 's1' })).toEqual({ ok: true });
    expect(locateTarget(suggested.document, { suggestion: 's1' })).toEqual({
      field: 'judul',
      from: 5,
      to: 10,
    });
    expect(locateTarget(version1, { suggestion: 's1' })).toBeUndefined();
  });
});

describe('a comment after decisions', () => {
  it('stands on exactly what survived', () => {
    fc.assert(
      fc.property(
        arbitraryReview,
        arbitraryEdit,
        fc.array(fc.boolean()),
        ({ base, reviewed }, place, coins) => {
          const target = rangeTarget(base, place.field, rangeOf(base, place));
          if (!target) return;
          const decisions: Decisions = Object.fromEntries(
            deriveSuggestions(reviewed).map(({ id }, index) => [id, coins[index] ? 'accept' : 'reject']),
          );
          const applied = applyDecisions(reviewed, decisions);
          if (!applied.ok) throw new Error(applied.reason);
          const followed = followDecisions(reviewed, decisions, target);
          if (followed) expect(checkTarget(applied.document, followed)).toEqual({ ok: true });
          if (Object.values(decisions).every((verdict) => verdict === 'reject'))
            expect(followed).toEqual(target);
        },
      ),
    );
  });

  it('is an orphan when its passage was struck', () => {
    const reviewed = reviewedWith(version1, [{ field: 'judul', start: 0, end: 1, text: 'Kepala berita' }]);
    const target = targetOf(version1, 'judul', 'Judul');
    expect(followDecisions(reviewed, { s1: 'accept' }, target)).toBeUndefined();
    expect(followDecisions(reviewed, { s1: 'reject' }, target)).toEqual(target);
  });
});

describe('finding a quoted passage', () => {
  it('takes spaces at the ends and blank lines between paragraphs lightly', () => {
    const document = story('Satu dua.', 'Tiga satu dua.');
    expect(findQuote(document, 'tubuh', '  dua.\r\n\r\nTiga ')).toEqual([{ from: 5, to: 14 }]);
    expect(findQuote(document, 'tubuh', 'dua').length).toBe(2);
    expect(findQuote(document, 'tubuh', ' \u200B')).toEqual([]);
    expect(baseText(document, 'tubuh').slice(5, 14)).toBe('dua.\nTiga');
  });
});
