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
  const place = (node: Node, offset = 0) => view.state.doc.resolve(view.posAtDOM(node, offset));
  const selection = TextSelection.between(place(anchorNode, anchorOffset), place(focusNode, focusOffset));
  return selection instanceof TextSelection ? selection : undefined;
}

/** A change that begins where the page shows the selection; where the editor has it, when none of it is in this field. */
export function transactionAtShown(view: EditorView): Transaction {
  const { tr } = view.state;
  const shown = shownSelection(view);
  return shown && !shown.eq(tr.selection) ? tr.setSelection(shown) : tr;
}
