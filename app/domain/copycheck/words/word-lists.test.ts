import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PATTERNS } from './affixes.ts';
import { isKnownWord } from './known-words.ts';
import { PACKED_NONSTANDARD, PACKED_PATTERNS, PACKED_ROOTS } from './packed-words.ts';
import { packPairs, packWords, unpackPairs, unpackWords } from './word-packing.ts';
import { readNonstandardWords, readRootWords } from './word-sources.ts';

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
    expect(unpackWords(PACKED_ROOTS)).toEqual(roots.map(([root]) => root));
    expect(PACKED_PATTERNS.split(',')).toEqual(roots.map(([, patterns]) => patterns));
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
    expect([...unpackPairs(PACKED_NONSTANDARD)]).toEqual(pairs);
  });
});

describe('packing', () => {
  test('gives back what it was given', () => {
    const words = ['a', 'ab', 'abad', 'abadi', 'b', 'ke-dua', "do'a"];
    expect(unpackWords(packWords(words))).toEqual(words);
    const some: [string, string][] = [
      ['ijin', 'izin'],
      ['terimakasih', 'terima kasih'],
      ['yg', 'yang'],
      ['mie', 'mi'],
      ['ha', 'haha'],
    ];
    expect([...unpackPairs(packPairs(some))]).toEqual(some);
  });

  test('says nothing of nothing', () => {
    expect(unpackWords(packWords([]))).toEqual([]);
    expect(unpackPairs(packPairs([])).size).toBe(0);
  });
});
