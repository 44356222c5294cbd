import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredWords, PASSAGE_WORDS, sharedPassages } from './passages.ts';
import { sharedTexts } from './shared-text.ts';
import { fingerprintsOf, shinglesOf, wordsOf } from './shingles.ts';

const RELEASE =
  'Dinas Kesehatan Kabupaten Sei Rantau memberikan imunisasi kejar kepada 412 anak balita di tiga kecamatan. ' +
  'Pelayanan berlangsung serentak di Puskesmas Hulu Tor, Simpang Baru, dan Labuhan hingga pukul 14.00.';

const number = fc.integer({ min: 0, max: 400 });
const text = fc.array(number, { maxLength: 120 }).map((numbers) => numbers.map((n) => `kata${n}`).join(' '));

describe('words', () => {
  it('compare without case, marks and layout', () => {
    const typed = 'DINAS  Kesehatan,\n"memberi" obat-obatan (10/11).';
    expect(wordsOf(typed).map(({ text }) => text)).toEqual([
      'dinas',
      'kesehatan',
      'memberi',
      'obat-obatan',
      '10',
      '11',
    ]);
    expect(
      wordsOf(typed).every(({ text, start, end }) => typed.slice(start, end).toLowerCase() === text),
    ).toBe(true);
  });

  it('keep at least one fingerprint of every eight shared words', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        text,
        fc.array(number, { minLength: 8, maxLength: 8 }),
        (a, b, c, d, run) => {
          const shared = run.map((n) => `sama${n}`).join(' ');
          const one = new Set(fingerprintsOf(wordsOf(`${a} ${shared} ${b}`)));
          expect(fingerprintsOf(wordsOf(`${c} ${shared} ${d}`)).some((hash) => one.has(hash))).toBe(true);
        },
      ),
    );
  });

  it('give 32-bit numbers that both databases keep', () => {
    for (const hash of shinglesOf(wordsOf(RELEASE)))
      expect(hash).toSatisfy((n: number) => Number.isInteger(n) && n >= -(2 ** 31) && n < 2 ** 31);
  });
});

describe('shared passages', () => {
  it('cover all of an equal text and nothing of a different one', () => {
    fc.assert(
      fc.property(text, (one) => {
        const words = wordsOf(one);
        const all = coveredWords(words.length, sharedPassages(words, words));
        expect(all).toBe(words.length >= PASSAGE_WORDS ? words.length : 0);
        const other = wordsOf(one.replaceAll('kata', 'lain'));
        expect(sharedPassages(words, other)).toEqual([]);
      }),
    );
  });

  it('are the same words in both, in order and apart', () => {
    fc.assert(
      fc.property(text, text, text, (a, b, run) => {
        const words = wordsOf(`${a} ${run} ${b}`);
        const others = wordsOf(`${b} ${run} ${a}`);
        let last = 0;
        for (const { from, to, otherFrom } of sharedPassages(words, others)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(words[from]?.text).toBe(others[otherFrom]?.text);
          last = to;
        }
      }),
    );
  });

  it('go on over a word that was changed', () => {
    const changed = RELEASE.replace('memberikan', 'menyelenggarakan').replace('serentak', 'bersamaan');
    const [passage, ...more] = sharedPassages(wordsOf(changed), wordsOf(RELEASE));
    expect(more).toEqual([]);
    expect(passage).toMatchObject({ from: 0, to: wordsOf(RELEASE).length });
  });

  it('are no set phrases, titles and names of offices', () => {
    const quote = (words: string) =>
      `${words} kata Kepala Dinas Kesehatan Kabupaten Sei Rantau Nurhayati Damanik.`;
    expect(
      sharedPassages(wordsOf(quote('“Vaksin cukup,”')), wordsOf(quote('“Obat sudah tiba sejak kemarin,”'))),
    ).toEqual([]);
  });

  it('are found quickly in a text that repeats itself', () => {
    const words = wordsOf('sama '.repeat(4_000));
    const startedAt = performance.now();
    expect(coveredWords(words.length, sharedPassages(words, words))).toBe(words.length);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

describe('a passage to read', () => {
  it('stands with some words around it', () => {
    const [shared] = sharedTexts(`Sebelumnya tenang. ${RELEASE} Sesudahnya ramai sekali.`, RELEASE);
    expect(shared?.own).toMatchObject({ before: 'Sebelumnya tenang. ', after: '. Sesudahnya ramai sekali.' });
    expect(shared?.other.passage).toBe(RELEASE.slice(0, -1));
    expect(shared?.words).toBe(wordsOf(RELEASE).length);
  });
});
