import { FIELDS } from '#app/domain/manuscript/document.ts';
import type { Passage } from './pencil.ts';

/** What is selected in the manuscript as it is drawn without an editor; undefined when it reaches over two fields. */
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
  const from = boundary(first, range, 'start');
  const to = boundary(last, range, 'end');
  return to > from ? { field, from, to } : undefined;
}

function stretchesOf(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-base-from]')];
}

function boundary(stretch: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const text = (stretch.textContent ?? '').slice(0, offsetIn(stretch, range, side));
  return Number(stretch.dataset.from) + Array.from(text).length;
}

/** In UTF-16 units of the stretch's text; its edge when the selection reaches beyond it. */
function offsetIn(stretch: HTMLElement, range: Range, side: 'start' | 'end'): number {
  const container = side === 'start' ? range.startContainer : range.endContainer;
  const offset = side === 'start' ? range.startOffset : range.endOffset;
  if (stretch.contains(container) && container.nodeType === Node.TEXT_NODE) return offset;
  return side === 'start' ? 0 : (stretch.textContent ?? '').length;
}
