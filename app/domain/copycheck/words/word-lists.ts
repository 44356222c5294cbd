import { PACKED_WORDS } from './packed-words.ts';
import { unpackWordLists, type WordLists } from './word-packing.ts';

let lists: WordLists | undefined;

/** Unpacked at the first question and kept. */
export function wordLists(): WordLists {
  lists ??= unpackWordLists(PACKED_WORDS);
  return lists;
}
