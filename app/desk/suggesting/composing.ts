import type { EditorState, Transaction } from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { type SuggestingRules, type Tracked, trackSteps } from '#app/domain/manuscript/suggesting.ts';

/** Browsers report the last of a composition after they have ended it. */
const SETTLE_MS = 60;

export interface Composing {
  /** From the first sign of an input method until what it wrote is settled. Nothing may be saved meanwhile. */
  isOpen: () => boolean;
  /** With what is selected then, all of which is written over. */
  start: (over?: { from: number; to: number }) => void;
  end: () => void;
  /** Lets a transaction through as it is. */
  passRaw: (transaction: Transaction) => void;
  settle: () => void;
}

/**
 * Input methods and telephone keyboards write into the page and take back what they wrote; a text that changes under
 * them makes them write double. So what they do passes raw, and becomes a suggestion once they are done: reckoned
 * from the state before, as if it had been typed in one go.
 */
export function watchComposing(
  view: EditorView,
  rules: SuggestingRules,
  /** Null when nothing was written. */
  settled: (before: EditorState, tracked: Tracked | null) => void,
): Composing {
  let before: EditorState | undefined;
  let maps: StepMap[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(timer);
    if (!before || view.composing) return;
    const start = before;
    const raw = view.state;
    before = undefined;
    const steps = maps;
    maps = [];
    const isSame = raw.doc.eq(start.doc);
    // What was written and taken back again leaves no step of undoing.
    if (isSame && raw !== start) view.updateState(start);
    settled(start, isSame ? null : trackSteps(start, raw, steps, rules));
  };
  return {
    isOpen: () => before !== undefined,
    start(over) {
      clearTimeout(timer);
      if (before) return;
      before = view.state;
      // Letters that old and new words share would be left standing between the suggestions otherwise.
      if (over) maps.push(new StepMap([over.from, over.to - over.from, over.to - over.from]));
    },
    end() {
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLE_MS);
    },
    passRaw(transaction) {
      maps.push(...transaction.mapping.maps);
      view.updateState(view.state.apply(transaction));
      // Some keyboards end without saying so.
      if (!view.composing && transaction.docChanged) this.end();
    },
    settle,
  };
}
