import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import { positionAt, textOf } from './field-text.ts';

const key = new PluginKey<DecorationSet>('findings');

/** Draws the copy check's findings under the text. They move with it until the next check. */
export function findingMarks(): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction: Transaction, marks) =>
        (transaction.getMeta(key) as DecorationSet | undefined) ??
        marks.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** A check comes late: what it says of words that have changed meanwhile is not drawn. */
export function markFindings(view: EditorView, findings: readonly Finding[]): void {
  const { doc } = view.state;
  const text = textOf(doc);
  const marks = findings
    .filter(({ start, end, text: words }) => start < end && text.slice(start, end) === words)
    .map(({ start, end, text: words }) =>
      Decoration.inline(positionAt(doc, start), positionAt(doc, end), {
        // A word is underlined as spelling is, a passage is shaded.
        class: /\s/.test(words) ? 'found' : 'found found--word',
      }),
    );
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false));
}
