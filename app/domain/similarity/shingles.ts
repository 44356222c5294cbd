/**
 * Texts compared by what they say word for word: case, punctuation and layout do not count. Every run of five words is
 * hashed; of each four neighbouring hashes the smallest is kept (winnowing), so that any eight words that two texts
 * share leave at least one common fingerprint in both.
 */
export interface Word {
  /** Lower case. */
  text: string;
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
}

export const SHINGLE_WORDS = 5;
const WINDOW = 4;

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** One number for each run of five words, in order: 32 bits, signed as both databases keep them. */
export function shinglesOf(words: readonly Word[]): number[] {
  const shingles: number[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (const { text } of words.slice(at, at + SHINGLE_WORDS)) {
      for (let index = 0; index < text.length; index += 1) hash = mixed(hash, text.charCodeAt(index));
      hash = mixed(hash, 0x20);
    }
    shingles.push(hash | 0);
  }
  return shingles;
}

/** The kept ones, each once. */
export function fingerprintsOf(words: readonly Word[]): number[] {
  const shingles = shinglesOf(words);
  const kept = new Set<number>();
  const windows = Math.max(shingles.length > 0 ? 1 : 0, shingles.length - WINDOW + 1);
  for (let at = 0; at < windows; at += 1) kept.add(Math.min(...shingles.slice(at, at + WINDOW)));
  return [...kept];
}

/** One step of FNV-1a. */
function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
