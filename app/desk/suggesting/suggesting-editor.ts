import { splitBlock } from 'prosemirror-commands';
import { history, isHistoryTransaction, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { keydownHandler } from 'prosemirror-keymap';
import { type Command, EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { TokenRange } from '#app/domain/manuscript/coordinates.ts';
import { isMultiline } from '#app/domain/manuscript/document.ts';
import { nodeOfTokens, positionAt, tokenIndexAt, tokensOfNode } from '#app/domain/manuscript/field-node.ts';
import { strikeBackward, strikeForward } from '#app/domain/manuscript/strike-commands.ts';
import {
  isProven,
  replaceMinimally,
  type SuggestingRules,
  type Tracked,
  takeBack,
  trackTransaction,
} from '#app/domain/manuscript/suggesting.ts';
import type { Token } from '#app/domain/manuscript/tokens.ts';
import { pastedText } from '../editor/pasted-text.ts';
import { shownSelection, transactionAtShown } from '../editor/shown-selection.ts';
import { type Composing, watchComposing } from './composing.ts';
import { drawMarks, type FieldMarks, NO_MARKS } from './field-marks.ts';
import { inputInDocument, isOneText } from './native-input.ts';
import { plainSlice, standingSlice } from './plain-slice.ts';

export interface SuggestingOptions extends SuggestingRules {
  place: HTMLElement;
  label: string;
  tokens: readonly Token[];
  /** What a reader hears the field as while there is no caret in it. */
  readingAttributes?: Record<string, string>;
  onChange: (tokens: readonly Token[]) => void;
  onRefusal: (reason: Extract<Tracked, { ok: false }>['reason']) => void;
  /** The suggestion at the caret; null where there is none. */
  onSuggestion: (id: string | null) => void;
  onComment: (id: string) => void;
  /** Escape, or Enter in a field of one line. */
  onLeave: (how: 'reading' | 'next') => void;
  /** Alt with a digit, and Ctrl Enter: the reason of the suggestion at the caret. */
  onReason: (wanted: number | 'words') => void;
}

export interface SuggestingEditor {
  element: HTMLElement;
  setMarks: (marks: FieldMarks) => void;
  tokens: () => readonly Token[];
  /** Another text from outside: another window, a choice between two. It cannot be undone. */
  setTokens: (tokens: readonly Token[]) => void;
  selection: () => TokenRange;
  select: (range: TokenRange) => void;
  /** The tokens of a stretch of the page; undefined when it is not inside this field. */
  rangeOf: (range: Range) => TokenRange | undefined;
  /** The place of a point on the screen. */
  indexAtPoint: (left: number, top: number) => number;
  focus: () => void;
  strike: (range: TokenRange) => void;
  takeBack: (id: string) => void;
  run: (command: 'undo' | 'redo') => void;
  can: (command: 'undo' | 'redo') => boolean;
  /** Nothing of an input method is left to be settled. */
  settle: () => void;
  destroy: () => void;
}

/** One field of the sheet, in which everything that is done becomes a suggestion. */
export function createSuggestingEditor(options: SuggestingOptions): SuggestingEditor {
  const { field } = options;
  let marks = NO_MARKS;
  let drawn: { doc: unknown; marks: FieldMarks; set: ReturnType<typeof drawMarks> } | undefined;
  let composing: Composing | undefined;
  let atCaret: string | null = null;

  const show = (state: EditorState) => {
    const isNew = !state.doc.eq(view.state.doc);
    view.updateState(state);
    if (isNew) options.onChange(tokensOfNode(state.doc));
    tellSuggestion();
  };
  const take = (before: EditorState, tracked: Tracked, shown: EditorState) => {
    if (tracked.ok) {
      const next = before.apply(tracked.transaction);
      view.updateState(next);
      if (!next.doc.eq(before.doc)) options.onChange(tokensOfNode(next.doc));
      tellSuggestion();
      return;
    }
    // What was shown is painted again; the submitted text is never at risk.
    view.updateState(shown);
    options.onRefusal(tracked.reason);
  };
  const dispatch = (transaction: Transaction) => {
    if (composing?.isOpen()) {
      if (drawn) drawn = { ...drawn, ...moved(drawn.set, transaction) };
      composing.passRaw(transaction);
    } else if (!transaction.docChanged) show(view.state.apply(transaction));
    else if (isHistoryTransaction(transaction) || transaction.getMeta(SETTLED)) {
      const isSafe = isProven(transaction.doc, options);
      take(view.state, isSafe ? { ok: true, transaction } : UNSAFE, view.state);
    } else take(view.state, trackTransaction(view.state, transaction, options), view.state);
  };
  const tellSuggestion = () => {
    const tokens = tokensOfNode(view.state.doc);
    const index = tokenIndexAt(view.state.doc, view.state.selection.head);
    const id = view.hasFocus() && view.editable ? (tokens[index - 1]?.id ?? tokens[index]?.id ?? null) : null;
    if (id === atCaret) return;
    atCaret = id;
    options.onSuggestion(id);
  };

  const view: EditorView = new EditorView(
    { mount: options.place },
    {
      state: EditorState.create({ doc: nodeOfTokens(options.tokens), plugins: [history({ depth: 500 })] }),
      dispatchTransaction: dispatch,
      editable: () => !marks.isReading,
      attributes: () => attributesOf(options, marks.isReading),
      decorations(state) {
        if (drawn?.doc !== state.doc || drawn.marks !== marks)
          drawn = { doc: state.doc, marks, set: drawMarks(state.doc, field, marks) };
        return drawn.set;
      },
      transformCopied: standingSlice,
      transformPasted: (slice) => plainSlice(textOf(standingSlice(slice))),
      clipboardTextSerializer: (slice) => textOf(slice),
      handleKeyDown: (_, event) => {
        if (!event.isComposing && event.keyCode !== 229) composing?.settle();
        return handleReasonKey(event, options) || handleKeys(view, event);
      },
      handleDOMEvents: {
        compositionstart: () => {
          // Within one stretch of text browsers write over a selection well; what they would take apart goes before.
          const shown = composing?.isOpen() ? undefined : shownSelection(view);
          const isOver = shown !== undefined && isOneText(view.state.doc, shown);
          if (shown && !shown.empty && !isOver) dispatch(view.state.tr.setSelection(shown).deleteSelection());
          composing?.start(isOver ? shown : undefined);
          return false;
        },
        compositionend: () => {
          composing?.end();
          return false;
        },
        beforeinput: (_, event) => {
          if (view.composing || composing?.isOpen() || !view.editable) return false;
          const transaction = inputInDocument(view, event);
          if (!transaction) return false;
          event.preventDefault();
          dispatch(transaction);
          return true;
        },
        paste: (_, event) => {
          if (view.composing || !view.editable) return false;
          event.preventDefault();
          const slice = event.clipboardData ? plainSlice(pastedText(event.clipboardData)) : plainSlice('');
          if (slice.size > 0) dispatch(transactionAtShown(view).replaceSelection(slice).scrollIntoView());
          return true;
        },
        // A file that is dropped beside its place would open in the window of the manuscript.
        drop: (_, event) => {
          if (!event.dataTransfer?.files.length) return false;
          event.preventDefault();
          return true;
        },
        blur: () => {
          composing?.settle();
          return false;
        },
        click: (_, event) => {
          const number = (event.target as Element).closest<HTMLElement>('[data-comment]');
          if (number?.dataset.comment) options.onComment(number.dataset.comment);
          return false;
        },
      },
    },
  );
  composing = watchComposing(view, options, (before, tracked) => {
    if (tracked) take(before, tracked, before);
    if (nextMarks) setMarks(nextMarks);
  });
  /** What is drawn anew under an input method takes away what it is writing, so marks wait for its end. */
  let nextMarks: FieldMarks | undefined;
  const setMarks = (next: FieldMarks) => {
    if (next.isReading && !marks.isReading) composing?.settle();
    nextMarks = composing?.isOpen() ? next : undefined;
    if (nextMarks) return;
    marks = next;
    view.setProps({});
  };

  const handleKeys = keysOf(options);
  const settled = (transaction: Transaction | undefined) => {
    composing?.settle();
    if (transaction?.docChanged) dispatch(transaction.setMeta(SETTLED, true));
  };
  const position = (index: number) => positionAt(view.state.doc, index);

  return {
    element: view.dom,
    setMarks,
    tokens: () => tokensOfNode(view.state.doc),
    setTokens(tokens) {
      composing?.settle();
      const next = nodeOfTokens(tokens);
      if (next.eq(view.state.doc)) return;
      const transaction = replaceMinimally(view.state, next)?.setMeta('addToHistory', false);
      if (transaction && isProven(transaction.doc, options)) view.updateState(view.state.apply(transaction));
    },
    selection() {
      const { from, to } = view.state.selection;
      return { from: tokenIndexAt(view.state.doc, from), to: tokenIndexAt(view.state.doc, to) };
    },
    select({ from, to }) {
      composing?.settle();
      const selection = TextSelection.create(view.state.doc, position(from), position(to));
      dispatch(view.state.tr.setSelection(selection).scrollIntoView());
    },
    rangeOf(range) {
      if (!view.dom.contains(range.startContainer) || !view.dom.contains(range.endContainer))
        return undefined;
      const index = (node: globalThis.Node, offset: number) =>
        tokenIndexAt(view.state.doc, view.posAtDOM(node, offset));
      const [from, to] = [
        index(range.startContainer, range.startOffset),
        index(range.endContainer, range.endOffset),
      ];
      return { from: Math.min(from, to), to: Math.max(from, to) };
    },
    indexAtPoint(left, top) {
      const found = view.posAtCoords({ left, top });
      return tokenIndexAt(view.state.doc, found?.pos ?? view.state.doc.content.size);
    },
    focus: () => view.focus(),
    strike({ from, to }) {
      composing?.settle();
      dispatch(view.state.tr.delete(position(from), position(to)));
    },
    takeBack: (id) => settled(takeBack(view.state, id)),
    run(command) {
      composing?.settle();
      (command === 'undo' ? undo : redo)(view.state, dispatch);
    },
    can: (command) => (command === 'undo' ? undoDepth : redoDepth)(view.state) > 0,
    settle: () => composing?.settle(),
    destroy() {
      composing?.settle();
      view.destroy();
    },
  };
}

/** What is drawn, where the text went: nothing new while an input method is at work. */
const moved = (set: ReturnType<typeof drawMarks>, { mapping, doc }: Transaction) => ({
  doc,
  set: set.map(mapping, doc),
});

/** A change that is made of whole suggestions already. */
const SETTLED = 'suggestions settled';
const UNSAFE: Tracked = { ok: false, reason: 'changes_submitted' };

function keysOf({ field, onLeave }: SuggestingOptions) {
  const leave =
    (how: 'reading' | 'next'): Command =>
    () => {
      onLeave(how);
      return true;
    };
  const nothing: Command = () => true;
  const split: Command = isMultiline(field) ? splitBlock : leave('next');
  return keydownHandler({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    Backspace: strikeBackward('grapheme'),
    'Shift-Backspace': strikeBackward('grapheme'),
    Delete: strikeForward('grapheme'),
    'Mod-Backspace': strikeBackward('word'),
    'Alt-Backspace': strikeBackward('word'),
    'Mod-Delete': strikeForward('word'),
    'Alt-Delete': strikeForward('word'),
    Enter: split,
    'Shift-Enter': split,
    Escape: leave('reading'),
    // News copy has no bold and no italic.
    'Mod-b': nothing,
    'Mod-i': nothing,
    'Mod-u': nothing,
  });
}

function handleReasonKey(event: KeyboardEvent, { onReason }: SuggestingOptions): boolean {
  const digit = /^Digit([0-5])$/.exec(event.code)?.[1];
  const isDigit = digit !== undefined && event.altKey && !event.ctrlKey && !event.metaKey;
  const isWords = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isDigit && !isWords) return false;
  onReason(isDigit ? Number(digit) : 'words');
  return true;
}

function attributesOf({ label, field, readingAttributes }: SuggestingOptions, isReading: boolean) {
  const common = { class: 'live__field', 'data-field': field, lang: 'id', spellcheck: 'false' };
  if (isReading) return { ...common, ...readingAttributes };
  return {
    ...common,
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': String(isMultiline(field)),
    autocapitalize: 'sentences',
  };
}

function textOf(slice: {
  content: { textBetween: (from: number, to: number, block: string) => string; size: number };
}) {
  return slice.content.textBetween(0, slice.content.size, '\n');
}
