import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeTarget } from '../manuscript/anchor.ts';
import { arbitraryDocument, arbitraryInterlocked } from '../manuscript/arbitrary-document.ts';
import { findQuote, toTrackedRange } from '../manuscript/coordinates.ts';
import { type Field, type FieldTexts, fromFields, type ManuscriptDocument } from '../manuscript/document.ts';
import { suggestReplace } from '../manuscript/edit.ts';
import { deriveSuggestions } from '../manuscript/suggestions.ts';
import { accept, flattenField, type Token, tokenText, withSection } from '../manuscript/tokens.ts';
import { type Advice, readAdvice } from './advice.ts';
import type { ReadReview, ReadSuggestion, ReadThread } from './reviews.server.ts';

const TEXTS: FieldTexts = {
  judul: '412 Anak Ikuti Imunisasi Kejar',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dalam rangka kesehatan, Dinas Kesehatan memberikan imunisasi kejar, Selasa (10/11).',
  tubuh: [
    'Pelayanan berlangsung serentak di tiga puskesmas hingga pukul 14.00.',
    'Berdasarkan data, cakupan imunisasi dasar lengkap naik menjadi 86,2 persen.',
    'Salah seorang warga, Lenny (31), mengaku senang dengan kegiatan tersebut.',
    'Kegiatan diharapkan berjalan lancar dan bermanfaat bagi semua pihak.',
  ].join('\n'),
};
const submitted = fromFields(TEXTS);

const EDITS: [string, Field, string, string][] = [
  ['rangka', 'teras', 'Dalam rangka kesehatan, Dinas', 'Dinas'],
  ['lenny', 'tubuh', 'Lenny (31), mengaku', 'Lenny (31), ibu dua anak, mengaku'],
  ['harapan', 'tubuh', 'Kegiatan diharapkan berjalan lancar dan bermanfaat bagi semua pihak.', ''],
];

const tracked = EDITS.reduce((document, [id, field, quote, text]) => {
  const [found] = findQuote(document, field, quote);
  const range = found && toTrackedRange(flattenField(document, field), found);
  const made = range && suggestReplace(document, field, range.from, range.to, text, id);
  if (!made?.ok) throw new Error(`no edit on “${quote}”`);
  return made.document;
}, submitted);

function comment(id: string, field: Field, quote: string, kind: ReadThread['kind'] = 'comment'): ReadThread {
  const [found] = findQuote(submitted, field, quote);
  const target = found && rangeTarget(submitted, field, found);
  if (!target) throw new Error(`no passage “${quote}”`);
  return { id, kind, target, body: `Tentang ${id}.`, state: 'open', resolvedAt: null };
}

const THREADS = [
  comment('pujian', 'judul', '412 Anak', 'praise'),
  comment('data', 'tubuh', 'Berdasarkan data, cakupan imunisasi dasar lengkap'),
  comment('senang', 'tubuh', 'mengaku senang'),
];

function reviewed(
  decisions: Partial<Record<string, ReadSuggestion['decision']>> = {},
  document: ManuscriptDocument = tracked,
): ReadReview {
  return {
    id: 'telaah',
    reviewerId: 'mentor',
    reviewerName: 'Ida Kusumawardani',
    state: 'decided',
    rev: 1,
    note: '',
    updatedAt: '2026-11-10T02:00:00.000Z',
    document,
    levels: {},
    threads: THREADS,
    suggestions: deriveSuggestions(document).map(({ id, kind, deleted, inserted }) => ({
      id,
      kind,
      deleted,
      inserted,
      reason: '',
      reasonKind: null,
      decision: decisions[id] ?? null,
      decidedAt: null,
    })),
  };
}

const withBody = (...changes: [string, string][]) =>
  fromFields({ ...TEXTS, tubuh: changes.reduce((text, [from, to]) => text.replace(from, to), TEXTS.tubuh) });

const states = ({ items }: Advice) => items.map(({ number, id, state }) => [number, id, state]);
const row = ({ rows }: Advice, id: string) => rows.find(({ itemIds }) => itemIds.includes(id));
const textOf = (advice: Advice, id: string) =>
  row(advice, id)
    ?.paragraphs.flatMap(({ segments }) => segments)
    .map(({ text, status }) => (status === 'plain' ? text : `[${status} ${text}]`))
    .join('');

it('numbers suggestions and comments in reading order, each beside its paragraph', () => {
  const advice = readAdvice(reviewed(), [], submitted);
  expect(states(advice)).toEqual([
    [null, 'pujian', 'open'],
    [1, 'rangka', 'open'],
    [2, 'data', 'open'],
    [3, 'lenny', 'open'],
    [4, 'senang', 'open'],
    [5, 'harapan', 'open'],
  ]);
  expect([advice.done, advice.total]).toEqual([0, 5]);
  expect(row(advice, 'data')).toMatchObject({ number: 3, isRewritten: false, replaced: null });
  expect(textOf(advice, 'lenny')).toBe(
    'Salah seorang warga, Lenny (31), [ins ibu dua anak, ]mengaku senang dengan kegiatan tersebut.',
  );
});

it('shows the rewritten passage over the old one, and knows that its comment was dealt with', () => {
  const fresh = 'Catatan Dinas per Oktober menunjukkan cakupan imunisasi dasar lengkap naik dari 81,4';
  const draft = withBody(['Berdasarkan data, cakupan imunisasi dasar lengkap naik', fresh]);
  const advice = readAdvice(reviewed({ rangka: 'reject' }), [], draft);
  expect(states(advice).slice(1, 3)).toEqual([
    [1, 'rangka', 'rejected'],
    [2, 'data', 'rewritten'],
  ]);
  expect(advice.done).toBe(2);
  expect(row(advice, 'data')).toMatchObject({
    isRewritten: true,
    replaced: 'Berdasarkan data, cakupan imunisasi dasar lengkap naik menjadi 86,2 persen.',
  });
  expect(textOf(advice, 'data')).toBe(`${fresh} menjadi 86,2 persen.`);
  const marked = row(advice, 'data')?.paragraphs[0]?.segments.find(({ commentIds }) =>
    commentIds.includes('data'),
  );
  expect(marked?.text).toBe('cakupan imunisasi dasar lengkap');
});

it('keeps an open suggestion marked in a paragraph that was rewritten around it', () => {
  const draft = withBody(['mengaku senang dengan kegiatan tersebut', 'tidak lagi cemas']);
  const advice = readAdvice(reviewed(), [], draft);
  expect(states(advice).slice(3, 5)).toEqual([
    [3, 'lenny', 'open'],
    [4, 'senang', 'rewritten'],
  ]);
  expect(textOf(advice, 'lenny')).toBe(
    'Salah seorang warga, Lenny (31), [ins ibu dua anak, ]tidak lagi cemas.',
  );
  expect(advice.items.find(({ id }) => id === 'senang')).toMatchObject({ quote: 'mengaku senang' });
});

it('tells what the writer did by hand from what is lost', () => {
  const byHand = withBody(['Lenny (31), ', 'Lenny (31), ibu dua anak, ']);
  expect(states(readAdvice(reviewed(), [], byHand))[3]).toEqual([3, 'lenny', 'made_already']);
  const anew = withBody([
    'Salah seorang warga, Lenny (31), mengaku senang dengan kegiatan tersebut.',
    'Warga datang.',
  ]);
  const advice = readAdvice(reviewed(), [], anew);
  expect(states(advice)[3]).toEqual([3, 'lenny', 'rewritten']);
  expect(row(advice, 'lenny')).toMatchObject({ replaced: TEXTS.tubuh.split('\n')[2] });
  expect(textOf(advice, 'lenny')).toBe('Warga datang.');
});

it('lets notes go along with a paragraph that was moved', () => {
  const [first = '', data = '', lenny = '', hope = ''] = TEXTS.tubuh.split('\n');
  const advice = readAdvice(
    reviewed(),
    [],
    fromFields({ ...TEXTS, tubuh: [lenny, first, data, hope].join('\n') }),
  );
  expect(row(advice, 'lenny')).toMatchObject({ itemIds: ['lenny', 'senang'], replaced: null });
  expect(textOf(advice, 'lenny')).toContain('Lenny (31), [ins ibu dua anak, ]mengaku senang');
  expect(advice.rows.find(({ replaced }) => replaced === lenny)).toMatchObject({
    isMoved: true,
    paragraphs: [],
    itemIds: [],
  });
});

it('keeps every note beside one paragraph, whatever was written meanwhile', () => {
  fc.assert(
    fc.property(arbitraryInterlocked, arbitraryDocument, ({ reviewed: document, base }, draft) => {
      for (const now of [base, draft, null]) {
        const advice = readAdvice({ ...reviewed({ s1: 'accept' }, document), threads: [] }, [], now);
        const beside = advice.rows.flatMap(({ itemIds }) => itemIds);
        expect(beside.toSorted()).toEqual(advice.items.map(({ id }) => id).toSorted());
      }
    }),
    { numRuns: 200 },
  );
});

it('lets a comment stand beside its place when an accepted edit took its passage away', () => {
  const review = reviewed({ harapan: 'accept' });
  const gone = { ...review, threads: [comment('lancar', 'tubuh', 'berjalan lancar')] };
  const advice = readAdvice(gone, [], null);
  expect(advice.items.at(-1)).toMatchObject({ id: 'lancar', state: 'gone', quote: 'berjalan lancar' });
  expect(row(advice, 'lancar')?.itemIds).toEqual(['harapan', 'lancar']);
});

it('leaves the text as it is where nothing can be answered any more', () => {
  const advice = readAdvice(reviewed({ rangka: 'accept' }), [], null);
  expect(advice.rows.every(({ isRewritten }) => !isRewritten)).toBe(true);
  expect(textOf(advice, 'rangka')).toBe('Dinas Kesehatan memberikan imunisasi kejar, Selasa (10/11).');
});

it('counts a question as an answer', () => {
  const question = { kind: 'question' as const, body: 'Mengapa?', at: '', answer: null, answeredAt: null };
  const words = { ...question, subject: 'suggestion' as const, subjectId: 'lenny' };
  const advice = readAdvice(reviewed(), [words], submitted);
  expect(advice.done).toBe(1);
  expect(advice.items.find(({ id }) => id === 'lenny')).toMatchObject({ state: 'open', isDone: true });
});

it('stays quick with 2,000 comments', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => comment(`k${index}`, 'tubuh', 'serentak'));
  const started = performance.now();
  const advice = readAdvice({ ...reviewed(), threads: many }, [], withBody(['serentak', 'bersamaan']));
  expect(advice.total).toBe(2_003);
  expect(performance.now() - started).toBeLessThan(3_000);
});

describe('suggestions that interlock', () => {
  const [, data = ''] = TEXTS.tubuh.split('\n');
  const at = TEXTS.tubuh.indexOf(data);
  /** The second paragraph struck; within it a paragraph break by another hand, and a word behind it by a third. */
  const interlocked = withSection(
    submitted,
    'tubuh',
    flattenField(submitted, 'tubuh').flatMap((token, index): Token[] => {
      const inside = index - at;
      if (inside < 0 || inside >= data.length) return [token];
      const struck: Token = { ...token, status: 'del', id: 'coret' };
      if (inside === data.indexOf('cakupan')) return [{ text: '\n', status: 'ins', id: 'pisah' }, struck];
      if (inside === data.indexOf('naik')) return [inserted('k', 'sisip'), inserted('e', 'sisip'), struck];
      return [struck];
    }),
  );
  const review = (decisions: Parameters<typeof reviewed>[0] = {}) => ({
    ...reviewed(decisions, interlocked),
    threads: [comment('imunisasi', 'tubuh', 'imunisasi dasar')],
  });
  const numbers = ({ items }: Advice) => items.map(({ number, id }) => [number, id]);

  it.each([
    [{}],
    [{ coret: 'accept' }],
    [{ coret: 'accept', sisip: 'accept' }],
    [{ pisah: 'accept', coret: 'reject' }],
    [{ coret: 'accept', pisah: 'accept', sisip: 'accept' }],
  ] as const)('keep their numbers whatever was answered: %j', (decisions) => {
    expect(numbers(readAdvice(review(decisions), [], null))).toEqual([
      [1, 'coret'],
      [2, 'pisah'],
      [3, 'imunisasi'],
      [4, 'sisip'],
    ]);
  });

  it('are drawn where the mentor made them', () => {
    const { rows } = readAdvice(review(), [], submitted);
    const drawn = rows
      .flatMap(({ field, paragraphs }) => (field === 'tubuh' ? paragraphs : []))
      .flatMap(({ segments, break: end }) => [
        ...segments.map(({ suggestionId }) => suggestionId),
        end.suggestionId,
      ])
      .filter((id, index, all) => id !== null && id !== all[index - 1]);
    expect(drawn).toEqual(['coret', 'pisah', 'coret', 'sisip', 'coret']);
  });

  it('keep their numbers and their places, however they interlock', () => {
    fc.assert(
      fc.property(
        arbitraryInterlocked,
        fc.array(fc.constantFrom('accept' as const, 'reject' as const, null), { minLength: 3, maxLength: 3 }),
        ({ base, reviewed: document }, verdicts) => {
          const open = { ...reviewed({}, document), threads: [] };
          const ids = open.suggestions.map(({ id }) => id);
          const asked = readAdvice(open, [], base);
          expect(asked.items.map(({ id }) => id)).toEqual(ids);
          const drawn = asked.rows.flatMap(({ field, paragraphs }) => (field === 'tubuh' ? paragraphs : []));
          const standing = drawn
            .map(({ segments }) =>
              segments
                .filter(({ status }) => status !== 'del')
                .map(({ text }) => text)
                .join(''),
            )
            .filter((text) => text !== '');
          const wanted = tokenText(flattenField(accept(document), 'tubuh')).split('\n');
          expect(standing.join('')).toBe(wanted.join(''));
          const decisions = Object.fromEntries(ids.map((id, index) => [id, verdicts[index] ?? null]));
          const answered = readAdvice({ ...reviewed(decisions, document), threads: [] }, [], null);
          expect(answered.items.map(({ id }) => id)).toEqual(ids);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function inserted(text: string, id: string): Token {
  return { text, status: 'ins', id };
}
