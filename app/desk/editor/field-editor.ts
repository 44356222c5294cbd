import { baseKeymap, splitBlock } from 'prosemirror-commands';
import { closeHistory, history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Command, EditorState, type Plugin, type Selection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Finding, Span } from '#app/domain/copycheck/copy-check.ts';
import { FIELD_LIMITS, type Field, isMultiline } from '#app/domain/manuscript/document.ts';
import { docOf, linesOf, offsetInField, positionAt, sliceOf, textOf } from './field-text.ts';
import { findingMarks, markFindings } from './finding-marks.ts';
import { pastedText } from './pasted-text.ts';
import { shownSelection, transactionAtShown } from './shown-selection.ts';

export interface FieldEditorOptions {
  field: Field;
  /** What the text box held, and where its caret was if it had the focus. */
  text: string;
  selection: { start: number; end: number } | null;
  /** Role, name and description: those of the text box whose place it takes. */
  attributes: Record<string, string>;
  isReadOnly: boolean;
  onText: (text: string) => void;
  /** A paste that would not fit: nothing of it is taken. */
  onRefused: (pastedLength: number) => void;
  /** Enter where there is only one line. */
  onLineEnd: () => void;
}

export interface FieldEditor {
  text: () => string;
  /** Another text in place of the one here; undo brings that back. */
  show: (text: string) => void;
  focus: () => void;
  /** Selects a passage and brings it into view. */
  goTo: (span: Pick<Span, 'start' | 'end'>) => void;
  replace: (span: Pick<Span, 'start' | 'end'>, text: string) => void;
  mark: (findings: readonly Finding[]) => void;
  undo: () => void;
  redo: () => void;
  canUndo: () => boolean;
  canRedo: () => boolean;
  update: (attributes: Record<string, string>, isReadOnly: boolean) => void;
  destroy: () => void;
}

/** One field of a manuscript in plain ProseMirror: paragraphs of plain text, marks of findings, undo. */
export function openFieldEditor(place: HTMLElement, options: FieldEditorOptions): FieldEditor {
  const { field, selection } = options;
  const doc = docOf(options.text, field);
  let waitingMarks: readonly Finding[] | undefined;
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc, plugins: pluginsFor(options) }),
    attributes: options.attributes,
    editable: () => !options.isReadOnly,
    scrollMargin: SCROLL_MARGIN,
    scrollThreshold: SCROLL_MARGIN,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) options.onText(textOf(view.state.doc));
    },
    handleDOMEvents: {
      // Before ProseMirror, which would first parse what is pasted for itself.
      paste(_, event) {
        event.preventDefault();
        const { selection } = transactionAtShown(view);
        if (event.clipboardData) insertPasted(view, pastedText(event.clipboardData), selection, options);
        return true;
      },
      drop(_, event) {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        // A passage that is moved within the field is ProseMirror's matter.
        if (view.dragging || !event.dataTransfer || !at) return false;
        event.preventDefault();
        view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
        insertPasted(view, pastedText(event.dataTransfer), view.state.selection, options);
        return true;
      },
      beforeinput: (_, event) => insertAsOne(view, event, field),
      compositionend: () => {
        settle();
        return false;
      },
      blur: () => {
        settle();
        return false;
      },
    },
  });
  if (selection) {
    const at = (offset: number) => positionAt(doc, offsetInField(options.text, offset, field));
    view.dispatch(
      view.state.tr.setSelection(TextSelection.create(doc, at(selection.start), at(selection.end))),
    );
    view.focus();
  }

  /** Drawing inside a word that is being composed would end the composition. */
  const settle = () =>
    void setTimeout(() => {
      if (!waitingMarks || view.isDestroyed || view.composing) return;
      markFindings(view, waitingMarks);
      waitingMarks = undefined;
    }, COMPOSITION_SETTLES_MS);

  const run = (command: Command) => void command(view.state, view.dispatch);
  const range = ({ start, end }: Pick<Span, 'start' | 'end'>) => ({
    from: positionAt(view.state.doc, start),
    to: positionAt(view.state.doc, end),
  });
  return {
    text: () => textOf(view.state.doc),
    show(text) {
      const next = docOf(text, field);
      if (next.eq(view.state.doc)) return;
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, next.content));
    },
    focus: () => view.focus(),
    goTo(span) {
      const { from, to } = range(span);
      view.focus();
      view.dispatch(
        view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView(),
      );
    },
    replace(span, text) {
      const { from, to } = range(span);
      const transaction =
        text === '' ? view.state.tr.delete(from, to) : view.state.tr.insertText(text, from, to);
      view.dispatch(transaction.scrollIntoView());
    },
    mark(findings) {
      waitingMarks = findings;
      if (view.composing) return;
      markFindings(view, findings);
      waitingMarks = undefined;
    },
    undo: () => run(undo),
    redo: () => run(redo),
    canUndo: () => undoDepth(view.state) > 0,
    canRedo: () => redoDepth(view.state) > 0,
    update(attributes, isReadOnly) {
      options.isReadOnly = isReadOnly;
      view.setProps({ attributes });
    },
    destroy: () => view.destroy(),
  };
}

/** Above and below stand bars that do not scroll. */
const SCROLL_MARGIN = { top: 90, bottom: 110, left: 0, right: 0 };
const COMPOSITION_SETTLES_MS = 80;

function pluginsFor({ field, onLineEnd }: FieldEditorOptions): Plugin[] {
  const enter: Command = isMultiline(field)
    ? splitBlock
    : () => {
        onLineEnd();
        return true;
      };
  return [
    history(),
    keymap({
      Enter: enter,
      'Shift-Enter': enter,
      'Mod-Enter': () => true,
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
    }),
    keymap(baseKeymap),
    findingMarks(),
  ];
}

/** A paste either fits whole or stays out whole: half a press release would be worse than none. */
function insertPasted(
  view: EditorView,
  raw: string,
  over: Selection,
  { field, onRefused }: FieldEditorOptions,
): void {
  const lines = linesOf(raw, field);
  const text = lines.join('\n\n');
  if (text === '' || !view.editable) return;
  const { from, to } = over;
  const staying = textOf(view.state.doc).length - view.state.doc.textBetween(from, to, '\n\n').length;
  if (staying + text.length > FIELD_LIMITS[field]) onRefused(text.length);
  else insertLines(view, lines, over);
}

/**
 * What one input puts over a selection, or brings with line breaks (a dictation, a keyboard's clipboard, a program), is
 * inserted here: the browser would join paragraphs with styles of its own, and leave the breaks in one paragraph.
 */
function insertAsOne(view: EditorView, event: Event, field: Field): boolean {
  const { inputType, data } = event as InputEvent;
  if (!inputType?.startsWith('insert') || !data || view.composing) return false;
  const selection = shownSelection(view);
  const hasBreaks = /[\r\n]/.test(data);
  if (!selection || (selection.empty && !hasBreaks)) return false;
  event.preventDefault();
  const lines = hasBreaks ? linesOf(data, field) : [data];
  if (lines.length > 0) insertLines(view, lines, selection);
  return true;
}

/** As one step of undoing, however quickly it follows on other keys. */
function insertLines(view: EditorView, lines: readonly string[], over = view.state.selection): void {
  const tr = closeHistory(view.state.tr.setSelection(over));
  const [only = ''] = lines;
  const transaction = lines.length === 1 ? tr.insertText(only) : tr.replaceSelection(sliceOf(lines));
  view.dispatch(transaction.scrollIntoView());
}
