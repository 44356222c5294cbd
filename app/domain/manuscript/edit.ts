import { cleanLine, cleanText } from './clean-text.ts';
import { codePoints, type TokenRange } from './coordinates.ts';
import { FIELDS, type Field, isMultiline, type ManuscriptDocument } from './document.ts';
import { isSuggestionId, isWithinLimits } from './parse-document.ts';
import { flatten, rebuild, type Token, tokenText } from './tokens.ts';
import { splitWords } from './words.ts';

export type SuggestedEdit =
  | { ok: true; document: ManuscriptDocument }
  | { ok: false; reason: 'bad-id' | 'out-of-range' | 'no-change' | 'too-large' };

/**
 * Suggests that the tokens `from`–`to` of a reviewed document read `insertedText` instead. Submitted text is struck,
 * never removed, so refusing all suggestions still gives the submitted document exactly; text that was itself only
 * a suggestion goes, as in a word processor. An empty range inserts, an empty text deletes.
 */
export function suggestReplace(
  document: ManuscriptDocument,
  field: Field,
  from: number,
  to: number,
  insertedText: string,
  id: string,
): SuggestedEdit {
  const tokens = flatten(document);
  if (!isSuggestionId(id) || isUsedElsewhere(tokens, field, id)) return { ok: false, reason: 'bad-id' };
  const old = tokens[field];
  if (!(Number.isInteger(from) && Number.isInteger(to)) || from < 0 || from > to || to > old.length) {
    return { ok: false, reason: 'out-of-range' };
  }

  const wanted = isMultiline(field) ? cleanText(insertedText) : cleanLine(insertedText);
  const change = withoutCommonEnds(old, { from, to }, wanted);
  const struck = old.slice(change.from, change.to);
  if (change.text === '' && struck.every((token) => token.status === 'del')) {
    return { ok: false, reason: 'no-change' };
  }

  const at = behindStruckText(old, change.to);
  const inserted = Array.from(change.text, (text): Token => ({ text, status: 'ins', id }));
  const suggested = rebuild({
    ...tokens,
    [field]: [
      ...old.slice(0, change.from),
      ...struck.flatMap((token) => strike(token, id)),
      ...old.slice(change.to, at),
      ...inserted,
      ...old.slice(at),
    ],
  });
  return isWithinLimits(suggested) ? { ok: true, document: suggested } : { ok: false, reason: 'too-large' };
}

/** A range to strike, with one of the two spaces that would otherwise be left side by side (or before a comma). */
export function withLooseSpace(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before?.text !== ' ' || before.status !== 'plain') return { from, to };
  return after === undefined || /[\s.,;:!?]/u.test(after.text) ? { from: from - 1, to } : { from, to };
}

function strike(token: Token, id: string): Token[] {
  if (token.status === 'ins') return [];
  return token.status === 'del' ? [token] : [{ text: token.text, status: 'del', id }];
}

/** Words that stay are not struck and written again. Only where nothing in the range is suggested already. */
function withoutCommonEnds(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  text: string,
): TokenRange & { text: string } {
  const range = tokens.slice(from, to);
  if (range.some((token) => token.status !== 'plain')) return { from, to, text };
  const old = splitWords(tokenText(range));
  const wanted = splitWords(text);
  const shorter = Math.min(old.length, wanted.length);
  let head = 0;
  while (head < shorter && old[head] === wanted[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  return {
    from: from + codePoints(old.slice(0, head).join('')),
    to: to - codePoints(old.slice(old.length - tail).join('')),
    text: wanted.slice(head, wanted.length - tail).join(''),
  };
}

/** A suggestion made inside struck text stands behind it: a struck passage stays in one piece. */
function behindStruckText(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.status !== 'del') return at;
  let behind = at;
  while (tokens[behind]?.status === 'del') behind += 1;
  return behind;
}

function isUsedElsewhere(tokens: Record<Field, Token[]>, field: Field, id: string): boolean {
  return FIELDS.some((other) => other !== field && tokens[other].some((token) => token.id === id));
}
