import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { type CommentTarget, isSuggestionTarget } from '#app/domain/manuscript/anchor.ts';
import { toTrackedRange } from '#app/domain/manuscript/coordinates.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { positionAt, tokensOfNode } from '#app/domain/manuscript/field-node.ts';
import { isBreak, type Token } from '#app/domain/manuscript/tokens.ts';
import { classNames } from '#app/ui/class-names.ts';

/** What is drawn on a field besides its text. It lives outside the document, which it never changes. */
export interface FieldMarks {
  /** Each paragraph can be focused, and its letters are commands; else there is a caret. */
  isReading: boolean;
  comments: readonly CommentOnField[];
  /** What a note is being written on. */
  writing: PassageInHand | undefined;
  /** The comment or suggestion being looked at. */
  activeId: string | undefined;
  /** By paragraph of the submitted text: it differs from the version before. */
  changed: readonly boolean[];
  /** Pixels to leave free below each paragraph, where notes stand between them. */
  gaps: readonly number[];
}

export interface PassageInHand {
  kind: 'comment' | 'praise';
  target: CommentTarget;
}

export interface CommentOnField extends PassageInHand {
  id: string;
  number: number;
}

export const NO_MARKS: FieldMarks = {
  isReading: true,
  comments: [],
  writing: undefined,
  activeId: undefined,
  changed: [],
  gaps: [],
};

export function drawMarks(doc: Node, field: Field, marks: FieldMarks): DecorationSet {
  const tokens = tokensOfNode(doc);
  const found = [
    ...paragraphMarks(doc, field, marks),
    ...activeSuggestion(doc, tokens, marks.activeId),
    ...writingMark(doc, tokens, marks.writing),
    ...marks.comments.flatMap((comment) => commentMarks(doc, tokens, comment, marks.activeId)),
  ];
  return DecorationSet.create(doc, found);
}

/** The key of a paragraph's row, as the sheet without an editor names it. */
export const rowKey = (field: Field, index: number): string => `${field}-${index}`;

function paragraphMarks(doc: Node, field: Field, marks: FieldMarks): Decoration[] {
  const found: Decoration[] = [];
  let base = 0;
  let numbered = -1;
  doc.forEach((paragraph, offset, index) => {
    const number = numberOf(field, base);
    const gap = marks.gaps[index] ?? 0;
    found.push(
      Decoration.node(offset, offset + paragraph.nodeSize, {
        class: classNames('live__paragraph', marks.changed[base] && 'live__paragraph--changed'),
        'data-row': rowKey(field, index),
        // A paragraph that only a suggested break begins has no number of its own.
        ...(number !== null && numbered !== base ? { 'data-number': String(number) } : {}),
        ...(marks.isReading ? { tabindex: '0' } : {}),
        ...(gap > 0 ? { style: `margin-bottom: ${gap}px` } : {}),
      }),
    );
    numbered = base;
    if (!String(paragraph.attrs.brk ?? '').startsWith('ins:')) base += 1;
  });
  return found;
}

/** As readers count: the lead is paragraph 1. */
function numberOf(field: Field, base: number): number | null {
  if (field === 'teras') return 1;
  return field === 'tubuh' ? base + 2 : null;
}

function activeSuggestion(doc: Node, tokens: readonly Token[], activeId: string | undefined): Decoration[] {
  if (activeId === undefined) return [];
  const found: Decoration[] = [];
  let from = -1;
  tokens.forEach((token, index) => {
    const isOne = token.id === activeId && !isBreak(token);
    if (isOne && from < 0) from = index;
    const isEnd = from >= 0 && (!isOne || index === tokens.length - 1);
    if (!isEnd) return;
    const to = isOne ? index + 1 : index;
    found.push(inline(doc, from, to, { class: 'suggestion--active' }));
    from = -1;
  });
  return found;
}

function writingMark(doc: Node, tokens: readonly Token[], writing: PassageInHand | undefined): Decoration[] {
  const range = writing && rangeOf(tokens, writing.target);
  if (!range) return [];
  const look = lookOf(writing.kind, true);
  return [inline(doc, range.from, range.to, { nodeName: 'mark', class: look })];
}

const lookOf = (kind: PassageInHand['kind'], isActive: boolean): string =>
  classNames('passage', kind === 'praise' && 'passage--praise', isActive && 'passage--active');

function commentMarks(
  doc: Node,
  tokens: readonly Token[],
  { id, number, kind, target }: CommentOnField,
  activeId: string | undefined,
): Decoration[] {
  const range = rangeOf(tokens, target);
  if (!range) return [];
  const praise = kind === 'praise';
  const look = lookOf(kind, id === activeId);
  let last = range.to;
  while (last > range.from + 1 && isBreak(tokens[last - 1] as Token)) last -= 1;
  return [
    inline(doc, range.from, range.to, { nodeName: 'mark', class: look }),
    Decoration.widget(positionAt(doc, last), () => commentNumber(id, number, praise), {
      key: `${id}-${number}-${kind}`,
      side: -1,
      ignoreSelection: true,
      marks: [],
    }),
  ];
}

function rangeOf(tokens: readonly Token[], target: CommentTarget) {
  if (!isSuggestionTarget(target)) return toTrackedRange(tokens, target);
  const from = tokens.findIndex(({ id }) => id === target.suggestion);
  return from < 0 ? undefined : { from, to: tokens.findLastIndex(({ id }) => id === target.suggestion) + 1 };
}

function commentNumber(id: string, number: number, isPraise: boolean): HTMLElement {
  const element = document.createElement('span');
  element.className = classNames('comment-number', isPraise && 'comment-number--praise');
  element.dataset.comment = id;
  element.contentEditable = 'false';
  const words = element.appendChild(document.createElement('span'));
  words.className = 'visually-hidden';
  words.textContent = isPraise ? ' pujian ' : ' komentar ';
  element.append(String(number));
  return element;
}

function inline(doc: Node, from: number, to: number, attributes: Record<string, string>): Decoration {
  return Decoration.inline(positionAt(doc, from), positionAt(doc, to), attributes);
}
