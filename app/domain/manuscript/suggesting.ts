import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type EditorState, type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { ReplaceStep, type StepMap } from 'prosemirror-transform';
import { type ChangedRange, changedRanges } from './changed-ranges.ts';
import { type Field, isMultiline } from './document.ts';
import { nodeOfTokens, positionAt, tokenIndexAt, tokensOfNode } from './field-node.ts';
import { BREAK, type Token } from './tokens.ts';
import { trackChange } from './track-change.ts';

/** What holds for one field while it is being reviewed. */
export interface SuggestingRules {
  field: Field;
  /** The submitted text; all suggestions refused must give exactly this. */
  submitted: string;
  newId: () => string;
}

export type Tracked =
  | { ok: true; transaction: Transaction }
  | { ok: false; reason: 'changes_submitted' | 'too_large' };

/** Characters of one field with all its suggestions: together they fit into a document. */
export const TRACKED_LIMITS: Record<Field, number> = {
  judul: 2_000,
  kota: 1_000,
  hari: 1_000,
  teras: 8_000,
  tubuh: 45_000,
};

/** What an editor wanted to do, as the same done by suggestions. */
export function trackTransaction(state: EditorState, raw: Transaction, rules: SuggestingRules): Tracked {
  const tracked = track(state, raw, rangesOf(state, raw, raw.mapping.maps), rules);
  if (!tracked.ok) return tracked;
  const { transaction } = tracked;
  transaction.setTime(raw.time);
  if (raw.scrolledIntoView) transaction.scrollIntoView();
  return tracked;
}

/**
 * The same for a row of transactions that were let through raw, as while an input method is composing: `state` is
 * the one before the first of them, `raw` what they led to. The page read back after each of its keys tells of whole
 * text nodes, struck words among them, as if they were new; those that read the same at either end were not touched.
 */
export function trackSteps(
  state: EditorState,
  raw: { doc: Node; selection: Selection },
  maps: readonly StepMap[],
  rules: SuggestingRules,
): Tracked {
  const [old, now] = [tokensOfNode(state.doc), tokensOfNode(raw.doc)];
  const ranges = rangesOf(state, raw, maps).map((range) => withoutStruckEnds(old, now, range));
  return track(state, raw, ranges, rules);
}

function track(
  state: EditorState,
  raw: { doc: Node; selection: Selection },
  ranges: readonly ChangedRange[],
  rules: SuggestingRules,
): Tracked {
  const old = tokensOfNode(state.doc);
  const settings = { newId: rules.newId, isLine: !isMultiline(rules.field) };
  const { tokens, placeOf } = trackChange(old, tokensOfNode(raw.doc), ranges, settings);
  if (tokens.length > TRACKED_LIMITS[rules.field]) return { ok: false, reason: 'too_large' };
  if (!provesField(tokens, rules)) return { ok: false, reason: 'changes_submitted' };

  const transaction = replaceMinimally(state, nodeOfTokens(tokens));
  if (!transaction) return { ok: false, reason: 'changes_submitted' };
  const side = caretSide(state, ranges);
  const place = (position: number) =>
    positionAt(transaction.doc, placeOf(tokenIndexAt(raw.doc, position), side));
  const { anchor, head } = raw.selection;
  transaction.setSelection(TextSelection.create(transaction.doc, place(anchor), place(head)));
  return { ok: true, transaction };
}

/** Whether all suggestions refused give the submitted text: looked at after every change, undone ones too. */
export function isProven(doc: Node, rules: SuggestingRules): boolean {
  return provesField(tokensOfNode(doc), rules);
}

/** One suggestion taken back, as a change that can be undone alone. Undefined when it is not in this field. */
export function takeBack(state: EditorState, id: string): Transaction | undefined {
  const old = tokensOfNode(state.doc);
  if (!old.some((token) => token.id === id)) return undefined;
  const next = replaceMinimally(state, nodeOfTokens(old.flatMap((token) => withoutSuggestion(token, id))));
  return next && closeHistory(next);
}

/** Another document in the place of the one that is shown, as a change that can be undone. */
export function replaceMinimally(state: EditorState, next: Node): Transaction | undefined {
  const transaction = state.tr;
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return transaction;
  // Where a letter was doubled both searches claim it: each step past the other is given back.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [to, newTo] = [end.a + overlap, end.b + overlap];
  const step = new ReplaceStep(start, to, next.slice(start, newTo));
  if (transaction.maybeStep(step).failed || !transaction.doc.eq(next)) {
    const entire = state.tr.step(
      new ReplaceStep(0, state.doc.content.size, next.slice(0, next.content.size)),
    );
    return entire.doc.eq(next) ? entire : undefined;
  }
  return transaction;
}

function provesField(tokens: readonly Token[], { submitted, field }: SuggestingRules): boolean {
  const isLine = !isMultiline(field);
  let at = 0;
  for (const { text, status } of tokens) {
    if (isLine && text === BREAK) return false;
    if (status === 'ins') continue;
    if (!submitted.startsWith(text, at)) return false;
    at += text.length;
  }
  return at === submitted.length;
}

function rangesOf(state: EditorState, raw: { doc: Node }, maps: readonly StepMap[]): ChangedRange[] {
  return changedRanges(maps).map((range) => inTokens(state.doc, raw.doc, range));
}

function withoutStruckEnds(old: readonly Token[], now: readonly Token[], range: ChangedRange): ChangedRange {
  let { from, to, newFrom, newTo } = range;
  const isSame = (at: number, newAt: number) =>
    from < to && newFrom < newTo && old[at]?.status === 'del' && old[at].text === now[newAt]?.text;
  while (isSame(from, newFrom)) {
    from += 1;
    newFrom += 1;
  }
  while (isSame(to - 1, newTo - 1)) {
    to -= 1;
    newTo -= 1;
  }
  return { from, to, newFrom, newTo };
}

function inTokens(doc: Node, raw: Node, { from, to, newFrom, newTo }: ChangedRange): ChangedRange {
  const range = {
    from: tokenIndexAt(doc, from, 'start'),
    to: tokenIndexAt(doc, to, 'end'),
    newFrom: tokenIndexAt(raw, newFrom, 'start'),
    newTo: tokenIndexAt(raw, newTo, 'end'),
  };
  // Whole paragraphs in the place of whole paragraphs: the break behind them was not touched.
  const isBreakKept = endsParagraph(doc, range.from, to) && endsParagraph(raw, range.newFrom, newTo);
  return isBreakKept ? { ...range, to: range.to - 1, newTo: range.newTo - 1 } : range;
}

function endsParagraph(doc: Node, from: number, position: number): boolean {
  const isBetween = doc.resolve(position).depth === 0 && position < doc.content.size;
  return isBetween && tokenIndexAt(doc, position) > from;
}

/** The caret leaves struck text on the side it was going to: backwards before it, else behind it. */
function caretSide(state: EditorState, ranges: readonly { from: number }[]): 'before' | 'behind' {
  const first = ranges[0];
  if (!state.selection.empty || !first) return 'behind';
  return tokenIndexAt(state.doc, state.selection.head) > first.from ? 'before' : 'behind';
}

function withoutSuggestion(token: Token, id: string): Token[] {
  if (token.id !== id) return [token];
  return token.status === 'ins' ? [] : [{ text: token.text, status: 'plain', id: null }];
}
