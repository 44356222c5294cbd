/**
 * Packs the word lists of the copy check for the browser: app/domain/copycheck/words/*.txt → packed-words.ts.
 * Run after changing a list: `node bin/make-word-lists.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWordLists } from '../app/domain/copycheck/words/word-packing.ts';
import {
  PHRASE_LISTS,
  readNonstandardWords,
  readPhraseLines,
  readRootWords,
} from '../app/domain/copycheck/words/word-sources.ts';

const folder = join(import.meta.dirname, '../app/domain/copycheck/words');
const roots = readRootWords(readFileSync(join(folder, 'root-words.txt'), 'utf8'));
const pairs = readNonstandardWords(readFileSync(join(folder, 'nonstandard-words.txt'), 'utf8'));

const texts = PHRASE_LISTS.map((name) => readPhraseLines(readFileSync(join(folder, `${name}.txt`), 'utf8')));
const packed = packWordLists({ roots, pairs, texts });
const source = `// Made by bin/make-word-lists.ts from the lists beside it. Change those, then run it.
// biome-ignore-all format: packed

export const PACKED_WORDS =
  '${packed}';
`;
writeFileSync(join(folder, 'packed-words.ts'), source);
console.log(`${roots.length} roots, ${pairs.length} pairs, ${(packed.length * 3) / 4} bytes`);
