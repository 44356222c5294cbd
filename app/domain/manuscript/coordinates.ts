import { cleanText } from './clean-text.ts';
import { baseParagraphs, type Field, type ManuscriptDocument } from './document.ts';
import { BREAK, type Token } from './tokens.ts';

/**
 * Two ways to name a place in a field: its offset in the submitted text, which no suggestion moves (comments use it),
 * and its offset in the tokens of the reviewed document, where suggested text counts too (edits use it).
 */
export interface TokenRange {
  from: number;
  to: number;
}

/** A field of the submitted text as one string; offsets into it count code points. */
export function baseText(document: ManuscriptDocument, field: Field): string {
  return baseParagraphs(document, field).join(BREAK);
}

/** From submitted to reviewed offsets; text suggested at either end is left outside. */
export function toTrackedRange(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | undefined {
  if (!(Number.isInteger(from) && Number.isInteger(to)) || from < 0 || from > to) return undefined;
  let base = 0;
  let start = -1;
  let end = -1;
  for (let index = 0; index < tokens.length && end < 0; index += 1) {
    if (tokens[index]?.status === 'ins') continue;
    if (base === from) start = index;
    base += 1;
    if (base === to && to > from) end = index + 1;
  }
  if (from === to) {
    if (start < 0 && base === from) start = tokens.length;
    return start < 0 ? undefined : { from: start, to: start };
  }
  return start < 0 || end < 0 ? undefined : { from: start, to: end };
}

/** Where a quoted passage stands in the submitted text, every time it does. */
export function findQuote(document: ManuscriptDocument, field: Field, quote: string): TokenRange[] {
  const sought = cleanText(quote)
    .trim()
    .replace(/ *\n[ \n]*/gu, BREAK);
  if (sought === '') return [];
  const text = baseText(document, field);
  const length = codePoints(sought);
  const found: TokenRange[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    const from = codePoints(text.slice(0, at));
    found.push({ from, to: from + length });
  }
  return found;
}

/** The length of a text in tokens. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
