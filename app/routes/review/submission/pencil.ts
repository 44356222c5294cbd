import type { TokenRange } from '#app/domain/manuscript/coordinates.ts';
import type { Field } from '#app/domain/manuscript/document.ts';

/** What can be done to a passage: a note on it, or an edit. */
export type MarkKind = 'comment' | 'praise' | 'insert' | 'strike';

/** A stretch of the reviewed text, in its tokens. */
export interface Passage extends TokenRange {
  field: Field;
}

/** The sheet as keys and buttons use it, whether an editor has come to it or not. */
export interface Pencil {
  /** To the next or previous paragraph. */
  walk: (step: 1 | -1) => void;
  mark: (kind: MarkKind) => void;
  /** Puts the caret into the paragraph or the selection that was chosen; false where there is no editor. */
  edit: () => boolean;
  /** Whether words are selected: then other letters than those for marks do nothing. */
  hasSelection: () => boolean;
  /** Gives the focus back to a row; to the one that was visited last unless another is named. */
  returnToRow: (key?: string) => void;
}
