import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PATTERNS } from './affixes.ts';
import { isKnownWord } from './known-words.ts';
import { phraseLines, wordLists } from './word-lists.ts';
import { packWordLists, unpackWordLists, type WordLists } from './word-packing.ts';
import { PHRASE_LISTS, readNonstandardWords, readPhraseLines, readRootWords } from './word-sources.ts';

const list = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const roots = readRootWords(list('root-words.txt'));
const pairs = readNonstandardWords(list('nonstandard-words.txt'));

/** Two words that become one only between a prefix and a suffix: tanda tangan, ditandatangani. */
const JOINED = new Set(
  'beritahu budidaya kerjasama salahpaham serahterima tandatangan tanggungjawab tindaklanjut'.split(' '),
);

describe('the list of roots', () => {
  test('is in order, each once, in small letters', () => {
    const words = roots.map(([root]) => root);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
  });

  test('names only patterns that exist', () => {
    expect(roots.flatMap(([, patterns]) => [...patterns]).filter((letter) => !PATTERNS[letter])).toEqual([]);
  });

  test('is what was packed from it', () => {
    expect(wordLists().roots).toEqual(roots);
  });
});

describe('the list of standard and nonstandard forms', () => {
  const seen = pairs.map(([spelling]) => spelling);
  const standards = new Set(pairs.map(([, standard]) => standard));

  test('has at least 800 pairs, each spelling once', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(800);
    expect(new Set(seen).size).toBe(pairs.length);
  });

  test('never corrects to a form that it corrects', () => {
    expect(seen.filter((spelling) => standards.has(spelling))).toEqual([]);
  });

  test('corrects no word of the language, but for those that are two', () => {
    const words = new Set(roots.map(([root]) => root));
    expect(seen.filter((spelling) => words.has(spelling) && !JOINED.has(spelling))).toEqual([]);
  });

  test('corrects to words that are known', () => {
    const unknown = [...standards]
      .flatMap((standard) => standard.split(/[ -]/))
      .filter((word) => !isKnownWord(word));
    expect(unknown).toEqual([]);
  });

  test('is what was packed from it', () => {
    expect(wordLists().pairs).toEqual(pairs);
  });
});

const NOTHING: WordLists = { roots: [], pairs: [], texts: [] };

describe('the lists of phrases', () => {
  test.each(PHRASE_LISTS)('%s is what was packed from it', (name) => {
    expect(phraseLines(name)).toBe(readPhraseLines(list(`${name}.txt`)));
  });
});

describe('packing', () => {
  test('gives back what it was given', () => {
    const lists: WordLists = {
      roots: [
        ['a', ''],
        ['ab', 'abK'],
        ['abad', 'a'],
        ['abadi', 'efiH'],
        ['b', 'a'],
      ],
      pairs: [
        ["do'a", 'doa'],
        ['ha', 'haha'],
        ['ijin', 'izin'],
        ['ke-dua', 'kedua'],
        ['mie', 'mi'],
        ['terimakasih', 'terima kasih'],
        ['yg', 'yang'],
      ],
      texts: ['a | b = > c\nd = ~ e / f', ''],
    };
    expect(unpackWordLists(packWordLists(lists))).toEqual(lists);
  });

  test('gives back whatever words there may be', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcijknrz- '), minLength: 1, maxLength: 12 });
    const rows = fc.uniqueArray(fc.tuple(word, word), { maxLength: 40, selector: ([first]) => first });
    const inOrder = (list: [string, string][]) => list.sort(([one], [other]) => (one < other ? -1 : 1));
    fc.assert(
      fc.property(rows, rows, (roots, pairs) => {
        const lists = { roots: inOrder(roots), pairs: inOrder(pairs), texts: roots.flat() };
        expect(unpackWordLists(packWordLists(lists))).toEqual(lists);
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('says nothing of nothing', () => {
    expect(unpackWordLists(packWordLists(NOTHING))).toEqual(NOTHING);
  });
});
