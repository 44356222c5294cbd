import type { Span } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';

/** What the tools beside the text can do with it, whether its fields are editors already or text boxes still. */
export interface ManuscriptHandle {
  show: (texts: FieldTexts) => void;
  goTo: (span: Span) => void;
  replace: (span: Span, text: string) => void;
  undo: () => void;
  redo: () => void;
}
