import type { Node } from 'prosemirror-model';
import type { BreakState } from './document.ts';
import { fieldSchema } from './field-schema.ts';
import { BREAK, breakStatus, isBreak, type Token } from './tokens.ts';

/**
 * One field between its two shapes: the node an editor holds, and tokens. A place in the node counts UTF-16 units and
 * paragraph ends; a place in the tokens counts code points and breaks.
 */
export function nodeOfTokens(tokens: readonly Token[]): Node {
  const paragraphs: Node[] = [];
  let texts: Node[] = [];
  let run: Token | undefined;
  const closeRun = () => {
    if (run) texts.push(fieldSchema.text(run.text, marksOf(run)));
    run = undefined;
  };
  const closeParagraph = (brk: string | null) => {
    closeRun();
    paragraphs.push(fieldSchema.node('paragraph', { brk }, texts));
    texts = [];
  };
  for (const token of tokens) {
    if (isBreak(token)) closeParagraph(token.status === 'plain' ? null : `${token.status}:${token.id}`);
    else if (run && run.status === token.status && run.id === token.id) run.text += token.text;
    else {
      closeRun();
      run = { ...token };
    }
  }
  closeParagraph(null);
  return fieldSchema.node('doc', null, paragraphs);
}

/** A node never changes, so its tokens are taken apart once. */
export function tokensOfNode(node: Node): readonly Token[] {
  const known = taken.get(node);
  if (known) return known;
  const tokens: Token[] = [];
  node.forEach((paragraph, _, index) => {
    paragraph.forEach((child) => {
      const { status, id } = statusOf(child);
      for (const text of child.text ?? '') tokens.push({ text, status, id });
    });
    if (index < node.childCount - 1)
      tokens.push({ text: BREAK, ...breakStatus(paragraph.attrs.brk as BreakState) });
  });
  taken.set(node, tokens);
  return tokens;
}

const taken = new WeakMap<Node, readonly Token[]>();

/**
 * The index of the token that begins at a position. Between two paragraphs counts as the start of the second; inside
 * a pair of surrogates counts as its `edge`.
 */
export function tokenIndexAt(node: Node, position: number, edge: 'start' | 'end' = 'start'): number {
  let index = 0;
  let open = 0;
  for (const paragraph of node.children) {
    if (position <= open) return index;
    const text = paragraph.textContent;
    index += codePointsBefore(text, Math.min(position - open - 1, text.length), edge);
    if (position < open + paragraph.nodeSize) return index;
    open += paragraph.nodeSize;
    index += 1;
  }
  return index - 1;
}

/** The position before a token; behind the last one for the index after it. */
export function positionAt(node: Node, index: number): number {
  let left = index;
  let open = 0;
  for (const paragraph of node.children) {
    let at = 0;
    const text = paragraph.textContent;
    for (; left > 0 && at < text.length; left -= 1) at += unitsAt(text, at);
    if (left === 0) return open + 1 + at;
    left -= 1;
    open += paragraph.nodeSize;
  }
  return node.content.size - 1;
}

function codePointsBefore(text: string, units: number, edge: 'start' | 'end'): number {
  let count = 0;
  let at = 0;
  for (; at < units; count += 1) at += unitsAt(text, at);
  return at > units && edge === 'start' ? count - 1 : count;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function marksOf({ status, id }: Token) {
  if (status === 'plain' || id === null) return [];
  return [fieldSchema.mark(status === 'ins' ? 'insertion' : 'deletion', { id })];
}

function statusOf({ marks: [mark] }: Node): Pick<Token, 'status' | 'id'> {
  if (!mark) return { status: 'plain', id: null };
  return { status: mark.type.name === 'insertion' ? 'ins' : 'del', id: String(mark.attrs.id) };
}
