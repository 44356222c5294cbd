import type { TokenRange } from './coordinates.ts';
import { type Decisions, verdictOn } from './suggestions.ts';
import { plainToken, type Token } from './tokens.ts';

/** `from`–`to` of a text should read `text`; offsets count code points of the text as it was before. */
export interface TextChange extends TokenRange {
  text: string;
  /** Its place among the reviewed document's tokens: what stands first where several begin at one offset. */
  order: number;
}

/** A field's own text under these decisions: what has none is refused, so without their word the author's text stands. */
export function textUnder(tokens: readonly Token[], decisions: Decisions): string {
  let text = '';
  for (const token of tokens) if (survives(token, decisions)) text += token.text;
  return text;
}

/**
 * What each suggestion changes in a field's text when its verdict goes from the one decisions to the other. A suggestion
 * that another one interrupts has a change on either side of it.
 */
export function changesBetween(
  tokens: readonly Token[],
  before: Decisions,
  after: (id: string) => Decisions[string] | undefined,
): Map<string, TextChange[]> {
  const changes = new Map<string, TextChange[]>();
  let last: { id: string; change: TextChange } | undefined;
  let at = 0;
  for (const [order, token] of tokens.entries()) {
    const { id } = token;
    const was = survives(token, before);
    const verdict = id === null ? undefined : after(id);
    const is = survives(token, id !== null && verdict ? { [id]: verdict } : {});
    if (id !== null && was !== is) {
      if (last?.id !== id || last.change.to !== at) {
        last = { id, change: { from: at, to: at, text: '', order } };
        const own = changes.get(id);
        if (own) own.push(last.change);
        else changes.set(id, [last.change]);
      }
      if (was) last.change.to = at + 1;
      else last.change.text += token.text;
    }
    if (was) at += 1;
  }
  return changes;
}

/** The plain tokens of a text after these changes, which do not overlap. */
export function applyChanges(text: readonly string[], changes: readonly TextChange[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const change of inOrder(changes)) {
    for (; at < change.from; at += 1) tokens.push(plainToken(text[at] ?? ''));
    for (const character of change.text) tokens.push(plainToken(character));
    at = Math.max(at, change.to);
  }
  for (; at < text.length; at += 1) tokens.push(plainToken(text[at] ?? ''));
  return tokens;
}

/** The same text with the changes as open suggestions: what goes is struck, what comes stands behind it. */
export function suggestChanges(
  text: readonly string[],
  changes: readonly (TextChange & { id: string })[],
): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { id, from, to, text: wanted } of inOrder(changes)) {
    for (; at < from; at += 1) tokens.push(plainToken(text[at] ?? ''));
    for (; at < to; at += 1) tokens.push({ text: text[at] ?? '', status: 'del', id });
    for (const character of wanted) tokens.push({ text: character, status: 'ins', id });
  }
  for (; at < text.length; at += 1) tokens.push(plainToken(text[at] ?? ''));
  return tokens;
}

export function survives(token: Token, decisions: Decisions): boolean {
  if (token.status === 'plain') return true;
  return (verdictOn(decisions, token) === 'accept') === (token.status === 'ins');
}

/** Changes at one place keep the order of the manuscript. */
function inOrder<Change extends TextChange>(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => a.from - b.from || a.order - b.order);
}
