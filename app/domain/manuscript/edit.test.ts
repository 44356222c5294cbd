import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument, arbitraryEdit, rangeOf } from './arbitrary-document.ts';
import { findQuote, toTrackedRange } from './coordinates.ts';
import { FIELDS, type Field, fromFields, type ManuscriptDocument } from './document.ts';
import { suggestReplace, withLooseSpace } from './edit.ts';
import { DOCUMENT_LIMITS } from './parse-document.ts';
import { accept, flatten, flattenField, mapFields, proves, tokenText } from './tokens.ts';

const base = fromFields({
  judul: 'Dinas Kesehatan Gelar Imunisasi',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dinas melaksanakan kegiatan pelayanan imunisasi kejar.',
  tubuh: 'Satu dua tiga.\nEmpat lima enam.',
});

/** Suggests at a quoted passage; the marked form shows [-struck-] and {+suggested+}. */
function suggest(document: ManuscriptDocument, field: Field, quote: string, text: string, id: string) {
  const [found] = findQuote(document, field, quote);
  const range = found && toTrackedRange(flattenField(document, field), found);
  if (!range) throw new Error(`no passage "${quote}"`);
  const suggested = suggestReplace(document, field, range.from, range.to, text, id);
  if (!suggested.ok) throw new Error(suggested.reason);
  return suggested.document;
}

function marked(document: ManuscriptDocument, field: Field): string {
  return flattenField(document, field)
    .map((token) => ({ plain: token.text, ins: `{+${token.text}+}`, del: `[-${token.text}-]` })[token.status])
    .join('')
    .replaceAll('+}{+', '')
    .replaceAll('-][-', '');
}

describe('suggesting an edit', () => {
  it('strikes the old words and puts the new ones behind them', () => {
    const reviewed = suggest(base, 'teras', 'melaksanakan kegiatan pelayanan', 'memberikan', 's1');
    expect(marked(reviewed, 'teras')).toBe(
      'Dinas [-melaksanakan kegiatan pelayanan-]{+memberikan+} imunisasi kejar.',
    );
  });

  it('leaves the words that stay', () => {
    const reviewed = suggest(
      base,
      'teras',
      'kegiatan pelayanan imunisasi',
      'kegiatan layanan imunisasi',
      's1',
    );
    expect(marked(reviewed, 'teras')).toBe(
      'Dinas melaksanakan kegiatan [-pelayanan-]{+layanan+} imunisasi kejar.',
    );
  });

  it('keeps struck text in one piece and drops text that was only suggested', () => {
    const first = suggest(base, 'tubuh', 'dua', 'DUA', 's1');
    const inside = suggestReplace(first, 'tubuh', 6, 6, 'x', 's2');
    expect(inside.ok && marked(inside.document, 'tubuh')).toContain('Satu [-dua-]{+xDUA+} tiga.');
    const over = suggestReplace(first, 'tubuh', 0, 16, 'Tiga.', 's3');
    expect(over.ok && marked(over.document, 'tubuh')).toBe('[-Satu dua tiga-]{+Tiga.+}.\nEmpat lima enam.');
  });

  it('cuts and joins paragraphs of the body, but not the lines of other fields', () => {
    const joined = suggest(base, 'tubuh', '.\nEmpat', ', empat', 's1');
    expect(accept(joined)).toEqual(
      fromFields({ ...textsOf(base), tubuh: 'Satu dua tiga, empat lima enam.' }),
    );
    const cut = suggest(base, 'tubuh', 'Empat lima', 'Empat\nlima', 's1');
    expect(tokenText(flattenField(accept(cut), 'tubuh'))).toBe('Satu dua tiga.\nEmpat\nlima enam.');
    const title = suggest(base, 'judul', 'Gelar', 'Beri\r\nAnak', 's1');
    expect(marked(title, 'judul')).toBe('Dinas Kesehatan [-Gelar-]{+Beri Anak+} Imunisasi');
    expect([joined, cut, title].every((reviewed) => proves(base, reviewed))).toBe(true);
  });

  it.each([
    ['an id that is none', 'judul', 0, 1, 'x', 'a b', 'bad-id'],
    ['a place before the start', 'judul', -1, 1, 'x', 's1', 'out-of-range'],
    ['a place after the end', 'judul', 0, 999, 'x', 's1', 'out-of-range'],
    ['ends the wrong way round', 'judul', 5, 4, 'x', 's1', 'out-of-range'],
    ['half a place', 'judul', 0, 1.5, 'x', 's1', 'out-of-range'],
    ['the same words', 'judul', 0, 5, 'Dinas', 's1', 'no-change'],
    ['nothing for nothing', 'judul', 3, 3, '\u200B', 's1', 'no-change'],
    ['a text without end', 'tubuh', 0, 0, 'a'.repeat(DOCUMENT_LIMITS.characters), 's1', 'too-large'],
  ] as const)('refuses %s', (_what, field, from, to, text, id, reason) => {
    expect(suggestReplace(base, field, from, to, text, id)).toEqual({ ok: false, reason });
  });

  it('refuses an id that names a suggestion in another field', () => {
    const first = suggest(base, 'judul', 'Gelar', 'Beri', 's1');
    expect(suggestReplace(first, 'teras', 0, 5, 'Kantor', 's1')).toEqual({ ok: false, reason: 'bad-id' });
  });

  it('keeps the promise: refusing gives the submitted text, accepting gives what was typed', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.array(arbitraryEdit, { maxLength: 12 }), (submitted, edits) => {
        let reviewed = submitted;
        const typed = mapFields((field) => Array.from(tokenText(flattenField(submitted, field))));
        edits.forEach((edit, index) => {
          const { from, to } = rangeOf(reviewed, edit);
          const visibleBefore = (end: number) =>
            flattenField(reviewed, edit.field)
              .slice(0, end)
              .filter((token) => token.status !== 'del').length;
          const [start, end] = [visibleBefore(from), visibleBefore(to)];
          const suggested = suggestReplace(reviewed, edit.field, from, to, edit.text, `s${index}`);
          if (suggested.ok) {
            typed[edit.field].splice(start, end - start, ...Array.from(edit.text));
            reviewed = suggested.document;
          } else {
            expect(suggested.reason).toBe('no-change');
          }
        });
        expect(proves(submitted, reviewed)).toBe(true);
        const accepted = flatten(accept(reviewed));
        for (const field of FIELDS) expect(tokenText(accepted[field])).toBe(typed[field].join(''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('striking words', () => {
  it('takes one of two spaces along', () => {
    const tokens = flattenField(base, 'teras');
    const [word] = findQuote(base, 'teras', 'kegiatan');
    const [last] = findQuote(base, 'teras', 'kejar');
    const [first] = findQuote(base, 'teras', 'Dinas');
    expect(word && withLooseSpace(tokens, word)).toEqual({ from: 18, to: 27 });
    expect(last && withLooseSpace(tokens, last)).toEqual({ from: 47, to: 53 });
    expect(first && withLooseSpace(tokens, first)).toEqual({ from: 0, to: 5 });
  });
});

function textsOf(document: ManuscriptDocument) {
  return mapFields((field) => tokenText(flattenField(document, field)));
}
