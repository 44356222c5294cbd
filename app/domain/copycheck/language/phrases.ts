import type { CopyField } from '../copy.ts';
import { nextWord, type PlacedWord } from './words-in-place.ts';

/** Phrases of one word and more, found by their first word. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly { rest: string[]; meaning: Meaning }[]>;

/** `phrase = meaning` line by line; a phrase with `|` in it is several with one meaning. */
export function readPhrases<Meaning>(lines: string, meaningOf: (text: string) => Meaning): Phrases<Meaning> {
  const phrases = new Map<string, { rest: string[]; meaning: Meaning }[]>();
  for (const line of lines.split('\n')) {
    const [left = '', right = ''] = line.split('=');
    for (const phrase of left.split('|')) {
      const [first, ...rest] = phrase.trim().split(/\s+/);
      if (!first) continue;
      const known = phrases.get(first) ?? [];
      known.push({ rest, meaning: meaningOf(right.trim()) });
      phrases.set(
        first,
        known.sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }
  return phrases;
}

export interface FoundPhrase<Meaning> {
  meaning: Meaning;
  /** Among the field's words. */
  from: number;
  to: number;
}

/** The longest phrase at every word, none inside another. */
export function findPhrases<Meaning>(
  field: CopyField,
  words: PlacedWord[],
  phrases: Phrases<Meaning>,
): FoundPhrase<Meaning>[] {
  const found: FoundPhrase<Meaning>[] = [];
  for (let at = 0; at < words.length; at++) {
    const match = phrases.get(words[at]?.lower ?? '')?.find(({ rest }) => follows(field, words, at, rest));
    if (!match) continue;
    const to = at + match.rest.length;
    found.push({ meaning: match.meaning, from: at, to });
    at = to;
  }
  return found;
}

function follows(field: CopyField, words: PlacedWord[], at: number, rest: string[]): boolean {
  return rest.every((word, step) => nextWord(field, words, at + step)?.lower === word);
}
