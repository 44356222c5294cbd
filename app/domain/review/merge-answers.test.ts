import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryEdit,
  arbitraryInterlocked,
  arbitraryReview,
  rangeOf,
} from '../manuscript/arbitrary-document.ts';
import { findQuote, toTrackedRange } from '../manuscript/coordinates.ts';
import {
  type Field,
  type FieldTexts,
  fromFields,
  type ManuscriptDocument,
  serializeDocument,
  toFields,
} from '../manuscript/document.ts';
import { suggestReplace } from '../manuscript/edit.ts';
import { applyDecisions, type Decisions, deriveSuggestions } from '../manuscript/suggestions.ts';
import { accept, flatten, flattenField, plainToken, rebuild, tokenText } from '../manuscript/tokens.ts';
import { mergeAnswers } from './merge-answers.ts';

const TEXTS: FieldTexts = {
  judul: 'Anak Ikuti Imunisasi Kejar',
  kota: 'SEI RANTAU',
  hari: '',
  teras: 'Dinas Kesehatan memberikan imunisasi kejar kepada 412 anak, Selasa (10/11).',
  tubuh: [
    'Pelayanan berlangsung serentak di tiga puskesmas. Petugas datang pukul delapan pagi.',
    'Salah seorang warga, Lenny (31), mengaku senang dengan kegiatan tersebut.',
    'Kegiatan diharapkan berjalan lancar dan bermanfaat bagi semua pihak.',
  ].join('\n'),
};
const submitted = fromFields(TEXTS);

/** The submitted text with one suggestion: these words should read like that. */
function suggesting(quote: string, text: string, field: Field = 'tubuh', id = 's1', base = submitted) {
  const [found] = findQuote(base, field, quote);
  const range = found && toTrackedRange(flattenField(base, field), found);
  const suggested = range && suggestReplace(base, field, range.from, range.to, text, id);
  if (!suggested?.ok) throw new Error(`no suggestion on “${quote}”`);
  return suggested.document;
}

const SERENTAK = suggesting('serentak', 'bersamaan');
const LENNY = suggesting('Lenny (31), mengaku', 'Lenny (31), ibu dua anak, mengaku');
const HARAPAN = suggesting('Kegiatan diharapkan berjalan lancar dan bermanfaat bagi semua pihak.', '');

const rewritten = (...changes: [string, string][]) => {
  let { tubuh } = TEXTS;
  for (const [from, to] of changes) {
    if (!tubuh.includes(from)) throw new Error(`no “${from}”`);
    tubuh = tubuh.replace(from, to);
  }
  return fromFields({ ...TEXTS, tubuh });
};

describe('one answer carried into a draft', () => {
  it.each<[string, ManuscriptDocument, ManuscriptDocument, string | null]>([
    ['an untouched text', SERENTAK, submitted, 'berlangsung bersamaan di tiga'],
    [
      'another paragraph rewritten',
      SERENTAK,
      rewritten(['mengaku senang dengan kegiatan tersebut', 'kini tenang']),
      'berlangsung bersamaan di tiga puskesmas. Petugas',
    ],
    [
      'the same paragraph rewritten elsewhere',
      SERENTAK,
      rewritten(['Petugas datang pukul delapan pagi', 'Bidan tiba sejak pukul 08.00']),
      'Pelayanan berlangsung bersamaan di tiga puskesmas. Bidan tiba',
    ],
    [
      'the paragraph put elsewhere',
      SERENTAK,
      fromFields({ ...TEXTS, tubuh: TEXTS.tubuh.split('\n').toReversed().join('\n') }),
      'berlangsung bersamaan di tiga',
    ],
    [
      'the sentence rewritten',
      SERENTAK,
      rewritten(['Pelayanan berlangsung serentak', 'Semua bidan melayani']),
      null,
    ],
    [
      'written anew around one common word',
      SERENTAK,
      rewritten([
        'Pelayanan berlangsung serentak di tiga puskesmas. Petugas datang pukul delapan pagi.',
        'Para bidan bergerak serentak sejak pagi.',
      ]),
      null,
    ],
    [
      'an insertion, the words behind it rewritten',
      LENNY,
      rewritten(['mengaku senang dengan kegiatan tersebut', 'tidak lagi cemas']),
      'Lenny (31), ibu dua anak',
    ],
    [
      'an insertion where the writer has put their own',
      LENNY,
      rewritten(['(31), ', '(31), penjual sayur, ']),
      null,
    ],
    ['a paragraph to go', HARAPAN, rewritten(['serentak', 'tiga jam']), 'tersebut.'],
    ['a paragraph to go, rewritten', HARAPAN, rewritten(['diharapkan berjalan lancar', 'selesai']), null],
  ])('%s', (_, tracked, draft, expected) => {
    const { document, missedIds } = mergeAnswers(draft, tracked, {}, { s1: 'accept' });
    expect(missedIds).toEqual(expected === null ? ['s1'] : []);
    if (expected === null) expect(document).toEqual(draft);
    else expect(toFields(document).tubuh).toContain(expected);
  });

  it('is no miss where the writer has made the same change', () => {
    for (const draft of [rewritten(['serentak', 'bersamaan'], ['Lenny', 'Rukiah'])]) {
      expect(mergeAnswers(draft, SERENTAK, {}, { s1: 'accept' })).toEqual({ document: draft, missedIds: [] });
    }
    const gone = rewritten(['\nKegiatan diharapkan berjalan lancar dan bermanfaat bagi semua pihak.', '']);
    expect(mergeAnswers(gone, HARAPAN, {}, { s1: 'accept' }).missedIds).toEqual([]);
  });

  it('is taken out again where it stands, whatever was written around it since', () => {
    const accepted = mergeAnswers(submitted, SERENTAK, {}, { s1: 'accept' }).document;
    const texts = toFields(accepted);
    const edited = fromFields({ ...texts, tubuh: texts.tubuh.replace('Petugas datang', 'Bidan tiba') });
    const { document, missedIds } = mergeAnswers(edited, SERENTAK, { s1: 'accept' }, {});
    expect(missedIds).toEqual([]);
    expect(toFields(document).tubuh).toContain('berlangsung serentak di tiga puskesmas. Bidan tiba');
  });

  it('brings a paragraph back as one, also when the blank it left was tidied away', () => {
    const other: [string, string] = ['Petugas datang', 'Bidan tiba'];
    const blank = mergeAnswers(rewritten(other), HARAPAN, {}, { s1: 'accept' }).document;
    const middle = suggesting(
      'Salah seorang warga, Lenny (31), mengaku senang dengan kegiatan tersebut.',
      '',
    );
    const blankBetween = mergeAnswers(rewritten(other), middle, {}, { s1: 'accept' }).document;
    for (const [tracked, draft] of [
      [HARAPAN, blank],
      [HARAPAN, fromFields(toFields(blank))],
      [middle, blankBetween],
      [middle, fromFields(toFields(blankBetween))],
    ] as const) {
      const { document, missedIds } = mergeAnswers(draft, tracked, { s1: 'accept' }, {});
      expect(missedIds).toEqual([]);
      expect(serializeDocument(document)).toBe(serializeDocument(rewritten(other)));
    }
  });

  it('leaves the other fields as they were rewritten', () => {
    const draft = fromFields({ ...TEXTS, judul: 'Judul sendiri' });
    const tracked = suggesting('memberikan', 'menyuntikkan', 'teras');
    const merged = mergeAnswers(draft, tracked, {}, { s1: 'accept' });
    expect(merged.missedIds).toEqual([]);
    expect(toFields(merged.document)).toMatchObject({
      judul: 'Judul sendiri',
      tubuh: toFields(submitted).tubuh,
    });
    expect(toFields(merged.document).teras).toContain('menyuntikkan imunisasi');
  });
});

const arbitraryVerdicts = fc.infiniteStream(fc.constantFrom('accept', 'reject', undefined));

function decided(
  tracked: ManuscriptDocument,
  verdicts: Iterable<'accept' | 'reject' | undefined>,
): Decisions {
  const drawn = verdicts[Symbol.iterator]();
  return Object.fromEntries(
    deriveSuggestions(tracked).flatMap(({ id }) => {
      const verdict = drawn.next().value;
      return verdict ? [[id, verdict]] : [];
    }),
  );
}

describe.each([
  ['edit after edit', arbitraryReview],
  ['one within another', arbitraryInterlocked],
])('whatever was suggested, %s', (_, arbitrary) => {
  it('accepting all of it on an untouched draft is the accepted document exactly', () => {
    fc.assert(
      fc.property(arbitrary, ({ base, reviewed }) => {
        const all = Object.fromEntries(deriveSuggestions(reviewed).map(({ id }) => [id, 'accept' as const]));
        const { document, missedIds } = mergeAnswers(base, reviewed, {}, all);
        expect(missedIds).toEqual([]);
        expect(serializeDocument(document)).toBe(serializeDocument(accept(reviewed)));
      }),
      { numRuns: 400 },
    );
  });

  it('answers one by one, changed and taken back, end in the decided document on an untouched draft', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.array(arbitraryVerdicts, { maxLength: 4, minLength: 1 }),
        (review, rounds) => {
          let document = review.base;
          let decisions: Decisions = {};
          for (const verdicts of rounds) {
            const next = decided(review.reviewed, verdicts);
            const merged = mergeAnswers(document, review.reviewed, decisions, next);
            expect(merged.missedIds).toEqual([]);
            document = merged.document;
            decisions = next;
            const applied = applyDecisions(review.reviewed, decisions);
            expect(applied.ok && serializeDocument(applied.document)).toBe(serializeDocument(document));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never loses a word that the writer has put in, nor their order', () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.array(arbitraryEdit, { minLength: 1, maxLength: 6 }),
        fc.array(arbitraryVerdicts, { minLength: 1, maxLength: 3 }),
        ({ base, reviewed }, edits, rounds) => {
          let draft = edits.reduce(typeOver, base);
          const own = ownWords(draft);
          let decisions: Decisions = {};
          for (const verdicts of rounds) {
            const next = decided(reviewed, verdicts);
            draft = mergeAnswers(draft, reviewed, decisions, next).document;
            decisions = next;
            expect(ownWords(draft)).toEqual(own);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** The writer replaces a stretch by a word that nobody else uses. */
function typeOver(
  document: ManuscriptDocument,
  edit: Parameters<typeof rangeOf>[1],
  index: number,
): ManuscriptDocument {
  const { from, to } = rangeOf(document, edit);
  const tokens = flatten(document);
  const word = Array.from(` ʘ${index}${'ǁ'.repeat((index % 3) + 1)} `, plainToken);
  const text = tokens[edit.field];
  // No earlier word of the writer's is typed over, so that all of them are looked for.
  const kept = text.slice(from, to).filter(({ text: sign }) => /[ʘǁ\d]/u.test(sign));
  if (kept.length > 0) return document;
  return rebuild({ ...tokens, [edit.field]: [...text.slice(0, from), ...word, ...text.slice(to)] });
}

function ownWords(document: ManuscriptDocument): string[] {
  return Object.values(flatten(document)).flatMap((tokens) => tokenText(tokens).match(/ʘ\dǁ+/gu) ?? []);
}
