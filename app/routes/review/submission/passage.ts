import { FIELDS, type Field } from '#app/domain/manuscript/document.ts';

/** A selected stretch of the manuscript, in both coordinates: of the submitted text and of the reviewed one. */
export interface Passage {
  field: Field;
  base: { from: number; to: number };
  tracked: { from: number; to: number };
  /** The submitted words. */
  quote: string;
  /** The words as they stand on the page, suggestions included. */
  text: string;
}

/** What is selected inside the manuscript; undefined when nothing is, or when it reaches over two fields. */
export function selectedPassage(root: HTMLElement): Passage | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  return passageOf(stretchesOf(root), range);
}

/** The whole of one row, for a mark made by keyboard. */
export function passageOfRow(row: Element): Passage | undefined {
  // The dateline opens the lead's row; the row means the lead.
  const stretches = stretchesOf(row);
  const field = stretches.at(-1)?.dataset.field;
  const own = stretches.filter((stretch) => stretch.dataset.field === field);
  const range = document.createRange();
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  range.setStartBefore(first);
  range.setEndAfter(last);
  return passageOf(own, range);
}

function passageOf(stretches: HTMLElement[], range: Range): Passage | undefined {
  const touched = stretches.filter((stretch) => range.intersectsNode(stretch));
  const [first, last] = [touched[0], touched.at(-1)];
  const field = FIELDS.find((name) => name === first?.dataset.field);
  if (!first || !last || !field || last.dataset.field !== field) return undefined;
  const start = boundary(first, range, 'start');
  const end = boundary(last, range, 'end');
  if (end.tracked <= start.tracked) return undefined;
  const words = (isSubmitted: boolean) => wordsOf(touched, range, isSubmitted);
  return {
    field,
    base: { from: start.base, to: end.base },
    tracked: { from: start.tracked, to: end.tracked },
    quote: words(true),
    text: words(false),
  };
}

function stretchesOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-base-from]')];
}

function boundary(stretch: HTMLElement, range: Range, side: 'start' | 'end') {
  const offset = codePoints((stretch.textContent ?? '').slice(0, offsetIn(stretch, range, side)));
  const isInserted = stretch.dataset.status === 'ins';
  return {
    tracked: Number(stretch.dataset.from) + offset,
    base: Number(stretch.dataset.baseFrom) + (isInserted ? 0 : offset),
  };
}

/** In UTF-16 units of the stretch's text; its edge when the selection reaches beyond it. */
function offsetIn(stretch: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const container = side === 'start' ? range.startContainer : range.endContainer;
  const offset = side === 'start' ? range.startOffset : range.endOffset;
  if (stretch.contains(container) && container.nodeType === Node.TEXT_NODE) return offset;
  return side === 'start' ? 0 : (stretch.textContent ?? '').length;
}

/** Stretches of one paragraph follow each other; a jump between them is the break that stands there. */
function wordsOf(stretches: HTMLElement[], range: Range, isSubmitted: boolean): string {
  let words = '';
  let row: Element | null = null;
  for (const stretch of stretches) {
    const itsRow = stretch.closest('.manuscript__row');
    if (row && itsRow !== row) words += '\n';
    row = itsRow;
    const { status } = stretch.dataset;
    if (status === (isSubmitted ? 'ins' : 'del')) continue;
    const [from, to] = [offsetIn(stretch, range, 'start'), offsetIn(stretch, range, 'end')];
    words += (stretch.textContent ?? '').slice(
      stretch === stretches[0] ? from : 0,
      stretch === stretches.at(-1) ? to : undefined,
    );
  }
  return words;
}

function codePoints(text: string): number {
  return [...text].length;
}
