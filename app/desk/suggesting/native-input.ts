import type { Node } from 'prosemirror-model';
import { TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/**
 * What is selected on the page. The editor learns of it a moment late, and an input method or a fast key does not wait.
 * Undefined when it is not in this field.
 */
export function shownSelection(view: EditorView): TextSelection | undefined {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = view.dom.ownerDocument.getSelection() ?? {};
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode))
    return undefined;
  const place = (node: globalThis.Node, offset = 0) => view.state.doc.resolve(view.posAtDOM(node, offset));
  const selection = TextSelection.between(place(anchorNode, anchorOffset), place(focusNode, focusOffset));
  return selection instanceof TextSelection ? selection : undefined;
}

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
  const { tr } = view.state;
  if (event.inputType === 'insertText' && event.data) {
    const shown = shownSelection(view);
    if (shown && !shown.eq(tr.selection)) tr.setSelection(shown);
    return tr.insertText(event.data).scrollIntoView();
  }
  if (!LINE_DELETIONS.has(event.inputType)) return undefined;
  const [range] = event.getTargetRanges();
  if (!range || !view.dom.contains(range.startContainer) || !view.dom.contains(range.endContainer))
    return undefined;
  const from = view.posAtDOM(range.startContainer, range.startOffset);
  const to = view.posAtDOM(range.endContainer, range.endOffset);
  return tr.delete(Math.min(from, to), Math.max(from, to)).scrollIntoView();
}

/** Keys of some systems that take a line or what was selected; Backspace and Delete have commands of their own. */
const LINE_DELETIONS = new Set([
  'deleteSoftLineBackward',
  'deleteSoftLineForward',
  'deleteHardLineBackward',
  'deleteHardLineForward',
  'deleteEntireSoftLine',
]);
