import type { EditorState, Transaction } from 'prosemirror-state';
import type { StepMap } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { type SuggestingRules, type Tracked, trackSteps } from '#app/domain/manuscript/suggesting.ts';

/** Browsers report the last of a composition after they have ended it. */
const SETTLE_MS = 60;

export interface Composing {
  /** From the first sign of an input method until what it wrote is settled. Nothing may be saved meanwhile. */
  isOpen: () => boolean;
  start: () => void;
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
    settled(start, steps.length > 0 ? trackSteps(start, raw, steps, rules) : null);
  };
  return {
    isOpen: () => before !== undefined,
    start() {
      clearTimeout(timer);
      before ??= view.state;
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
