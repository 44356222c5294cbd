import type { Copy } from '../copy.ts';
import { type CopyField, type CopySentence, storyFields } from '../copy.ts';
import type { Token } from '../tokens.ts';

/** A word where it stands, with what the rules of language ask about its surroundings. */
export interface PlacedWord extends Token {
  /** Among the field's tokens. */
  index: number;
  isQuoted: boolean;
  /** The first word of a sentence, of a quotation or after a colon: a capital letter there says nothing. */
  isOpening: boolean;
  lettering: Lettering;
}

/** `small` "desa" · `capital` "Desa" · `shout` "DESA" · `mixed` "diDesa", "PPh", "e-KTP". */
export type Lettering = 'small' | 'capital' | 'shout' | 'mixed';

const seen = new WeakMap<CopyField, PlacedWord[]>();

/** Taken apart once for all rules. */
export function wordsOf(field: CopyField): PlacedWord[] {
  const before = seen.get(field);
  if (before) return before;
  const words = placeWords(field);
  seen.set(field, words);
  return words;
}

/** Every word of the fields in which news is told, with its field. */
export function* storyWords(copy: Copy): Generator<{ field: CopyField; words: PlacedWord[] }> {
  for (const field of storyFields(copy)) yield { field, words: wordsOf(field) };
}

/** The token right before or after, where nothing but spaces of one line lies between. */
export function neighbour(field: CopyField, word: PlacedWord, step: 1 | -1): Token | undefined {
  const other = field.tokens[word.index + step];
  if (!other) return undefined;
  const [from, to] = step === 1 ? [word.end, other.start] : [other.end, word.start];
  return isBlank(field.text, from, to) ? other : undefined;
}

/** Only for gaps between tokens, which are white space already: whether they stay in the line. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] === '\n' || text[at] === '\r') return false;
  return true;
}

/** The next word where it follows with nothing but spaces between. */
export function nextWord(field: CopyField, words: PlacedWord[], at: number): PlacedWord | undefined {
  const word = words[at];
  const following = words[at + 1];
  if (!word || !following || following.index !== word.index + 1) return undefined;
  return isBlank(field.text, word.end, following.start) ? following : undefined;
}

/** A headline whose words begin with capitals: there a capital says nothing. */
export function isTitleCase({ field }: CopyField, words: PlacedWord[]): boolean {
  return field === 'judul' && words.filter(({ lettering }) => lettering === 'capital').length > 2;
}

export function withCaseOf(original: string, replacement: string): string {
  if (original.length > 1 && original === original.toUpperCase() && /\p{L}/u.test(original))
    return replacement.toUpperCase();
  const first = original[0] ?? '';
  if (first !== first.toLowerCase()) return (replacement[0] ?? '').toUpperCase() + replacement.slice(1);
  return replacement;
}

function placeWords(field: CopyField): PlacedWord[] {
  const openings = new Set(field.sentences.map(firstWordStart));
  const words: PlacedWord[] = [];
  let quotation = 0;
  field.tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    while ((field.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= token.start) quotation++;
    const quoted = field.quotations[quotation];
    const before = field.tokens[index - 1];
    words.push({
      ...token,
      index,
      isQuoted: quoted !== undefined && quoted.start < token.start,
      isOpening: openings.has(token.start) || (before !== undefined && OPENERS.has(before.text)),
      lettering: letteringOf(token),
    });
  });
  return words;
}

const OPENERS = new Set(['"', '“', '”', '„', '«', "'", '‘', ':', '•', '–', '—', '-', '*']);

function firstWordStart({ tokens, start }: CopySentence): number {
  return tokens.find(({ kind }) => kind === 'word')?.start ?? start;
}

function letteringOf({ text, lower }: Token): Lettering {
  if (text === lower) return 'small';
  if (text.length > 1 && text === text.toUpperCase()) return 'shout';
  return text.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}
