import type { Node } from 'prosemirror-model';
import type { TextSelection, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { transactionAtShown } from '../editor/shown-selection.ts';

/** Whether a selection is part of one text node: the same paragraph, and nothing of it suggested. */
export function isOneText(doc: Node, { from, to }: TextSelection): boolean {
  let texts = 0;
  doc.nodesBetween(from, to, (node) => {
    if (node.isText) texts += node.marks.length === 0 ? 1 : 2;
  });
  return texts === 1;
}

/**
 * What a browser is about to do to the text by itself, done in the document instead; undefined for what it may do.
 * Left alone it takes elements apart and puts them together anew, so that struck words read back as words just typed.
 */
export function inputInDocument(view: EditorView, event: InputEvent): Transaction | undefined {
  if (event.isComposing || !event.cancelable) return undefined;
  if (event.inputType === 'insertText' && event.data)
    return transactionAtShown(view).insertText(event.data).scrollIntoView();
  if (!LINE_DELETIONS.has(event.inputType)) return undefined;
  const [range] = event.getTargetRanges();
  if (!range || !view.dom.contains(range.startContainer) || !view.dom.contains(range.endContainer))
    return undefined;
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  const to = view.posAtDOM(range.endContainer, range.endOffset);
  return view.state.tr.delete(Math.min(from, to), Math.max(from, to)).scrollIntoView();
}

/** Keys of some systems that take a line or what was selected; Backspace and Delete have commands of their own. */
const LINE_DELETIONS = new Set([
  'deleteSoftLineBackward',
  'deleteSoftLineForward',
  'deleteHardLineBackward',
  'deleteHardLineForward',
  'deleteEntireSoftLine',
]);
