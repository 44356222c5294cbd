import { PACKED_WORDS } from './packed-words.ts';
import { unpackWordLists, type WordLists } from './word-packing.ts';
import { PHRASE_LISTS } from './word-sources.ts';

let lists: WordLists | undefined;

/** Unpacked at the first question and kept. */
export function wordLists(): WordLists {
  lists ??= unpackWordLists(PACKED_WORDS);
  return lists;
}

/** The lines of a list of phrases. */
export function phraseLines(name: (typeof PHRASE_LISTS)[number]): string {
  return wordLists().texts[PHRASE_LISTS.indexOf(name)] ?? '';
}
