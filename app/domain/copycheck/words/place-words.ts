import { phraseLines } from './word-lists.ts';

let places: Set<string> | undefined;

/** Whether a word stands after the prepositions *di* and *ke*, and never after the prefix *di-* of a verb. */
export function isPlaceWord(word: string): boolean {
  places ??= new Set(phraseLines('place-words').split(/\s+/));
  return places.has(word);
}
