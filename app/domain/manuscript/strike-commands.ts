import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { positionAt, tokenIndexAt, tokensOfNode } from './field-node.ts';
import { isBreak, type Token, tokenText } from './tokens.ts';

type Unit = 'grapheme' | 'word';

/**
 * Backspace and Delete, by letter or by word. They step over text that is struck already, to what still stands.
 * What they remove is removed raw: tracking turns it into a suggestion.
 */
export function strikeBackward(unit: Unit): Command {
  return (state, dispatch) => strike(state, dispatch, (tokens, caret) => stretchBefore(tokens, caret, unit));
}

export function strikeForward(unit: Unit): Command {
  return (state, dispatch) => strike(state, dispatch, (tokens, caret) => stretchAfter(tokens, caret, unit));
}

interface Stretch {
  from: number;
  to: number;
  /** Where the caret stands when that is gone. */
  caret: number;
}

function strike(
  state: EditorState,
  dispatch: Parameters<Command>[1],
  find: (tokens: readonly Token[], caret: number) => Stretch | undefined,
): boolean {
  const { doc, selection } = state;
  if (!selection.empty) {
    dispatch?.(state.tr.deleteSelection().scrollIntoView());
    return true;
  }
  const stretch = find(tokensOfNode(doc), tokenIndexAt(doc, selection.head));
  if (!stretch || !dispatch) return true;
  const transaction = state.tr.delete(positionAt(doc, stretch.from), positionAt(doc, stretch.to));
  const caret = TextSelection.create(transaction.doc, positionAt(transaction.doc, stretch.caret));
  dispatch(transaction.setSelection(caret).scrollIntoView());
  return true;
}

function stretchBefore(tokens: readonly Token[], caret: number, unit: Unit): Stretch | undefined {
  let to = caret;
  while (tokens[to - 1]?.status === 'del') to -= 1;
  const last = tokens[to - 1];
  if (!last) return undefined;
  let start = to;
  while (!isBreak(last) && isText(tokens[start - 1])) start -= 1;
  const size = isBreak(last) ? 1 : lastSize(tokens.slice(start, to), unit);
  return { from: to - size, to, caret: to - size };
}

function stretchAfter(tokens: readonly Token[], caret: number, unit: Unit): Stretch | undefined {
  let from = caret;
  while (tokens[from]?.status === 'del') from += 1;
  const first = tokens[from];
  if (!first) return undefined;
  let end = from;
  while (!isBreak(first) && isText(tokens[end])) end += 1;
  const size = isBreak(first) ? 1 : firstSize(tokens.slice(from, end), unit);
  return { from, to: from + size, caret: from };
}

function isText(token: Token | undefined): boolean {
  return token !== undefined && token.status !== 'del' && !isBreak(token);
}

/** How many tokens the last letter has, or the last word with the spaces behind it. */
function lastSize(tokens: readonly Token[], unit: Unit): number {
  return sizeOf(segmentsOf(tokens.slice(-REACH), unit).toReversed(), unit);
}

function firstSize(tokens: readonly Token[], unit: Unit): number {
  return sizeOf(segmentsOf(tokens.slice(0, REACH), unit), unit);
}

function sizeOf(segments: readonly string[], unit: Unit): number {
  let size = 0;
  for (const segment of segments) {
    size += Array.from(segment).length;
    if (unit === 'grapheme' || segment.trim() !== '') break;
  }
  return size;
}

/** Longer than any letter or word; a paragraph without a space goes in pieces. */
const REACH = 200;

const segmenters = {
  grapheme: new Intl.Segmenter('id', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('id', { granularity: 'word' }),
};

function segmentsOf(tokens: readonly Token[], unit: Unit): string[] {
  return [...segmenters[unit].segment(tokenText(tokens))].map(({ segment }) => segment);
}
