import { type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import type { FieldEditor, openFieldEditor } from '../editor/field-editor.ts';
import type { ManuscriptHandle } from './manuscript-handle.ts';
import { boxOf, controlOf, controlsIn, typeInto } from './text-boxes.ts';

/** What an editor takes over from its text box. */
export interface TakenOver {
  text: string;
  selection: { start: number; end: number } | null;
}

export interface OpenedEditors {
  open: typeof openFieldEditor;
  taken: Partial<Record<Field, TakenOver>>;
  /** Each editor tells itself here while it stands on the page. */
  register: (field: Field, editor: FieldEditor | null) => void;
}

interface FieldEditorsOptions {
  isWanted: boolean;
  findings: readonly Finding[] | undefined;
  onTexts: () => void;
}

/**
 * Text boxes turn into editors when that part of the script arrives: between two keystrokes, with text, focus and caret.
 * Until then, and should it never arrive, the text boxes do.
 */
export function useFieldEditors(root: RefObject<HTMLElement | null>, options: FieldEditorsOptions) {
  const { isWanted, findings, onTexts } = options;
  const [opened, setOpened] = useState<OpenedEditors | null>(null);
  const editors = useRef(new Map<Field, FieldEditor>());
  const lastField = useRef<Field>('judul');
  const marks = useRef(findings);
  const composition = useComposition(root);

  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const takeOver = (open: typeof openFieldEditor) => {
      if (isGone || !root.current) return;
      const taken = readBoxes(root.current);
      const register = (field: Field, editor: FieldEditor | null) => {
        if (!editor) return void editors.current.delete(field);
        editors.current.set(field, editor);
        editor.mark((marks.current ?? []).filter((finding) => finding.field === field));
      };
      flushSync(() => setOpened({ open, taken, register }));
    };
    void import('../editor/field-editor.ts').then(
      async ({ openFieldEditor }) => {
        await composition.current;
        takeOver(openFieldEditor);
      },
      // Without a connection, or with an old build's address: the text boxes stay.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, root, composition]);

  useEffect(() => {
    marks.current = findings;
    for (const [field, editor] of editors.current)
      editor.mark((findings ?? []).filter((finding) => finding.field === field));
  }, [findings]);

  useEffect(() => {
    const place = root.current;
    const remember = (event: FocusEvent) => {
      const frame = (event.target as HTMLElement).closest('.field');
      const control = frame && controlsIn(frame as HTMLElement)[0];
      if (control) lastField.current = control.field;
    };
    place?.addEventListener('focusin', remember);
    return () => place?.removeEventListener('focusin', remember);
  }, [root]);

  const report = useRef(onTexts);
  report.current = onTexts;
  const handle = useMemo(() => makeHandle(root, editors.current, lastField, () => report.current()), [root]);
  /** A label leads into an editor as it does into a text box. */
  const onClick = useCallback((event: MouseEvent) => {
    const label = (event.target as HTMLElement).closest('label');
    const target = label && document.getElementById(label.htmlFor);
    if (target?.isContentEditable) target.focus();
  }, []);
  return { opened, handle, onClick };
}

function makeHandle(
  root: RefObject<HTMLElement | null>,
  editors: Map<Field, FieldEditor>,
  lastField: RefObject<Field>,
  onTexts: () => void,
): ManuscriptHandle {
  const box = (field: Field) => root.current && controlOf(root.current, field);
  const step = (kind: 'undo' | 'redo') => {
    const field = lastField.current ?? 'judul';
    const editor = editors.get(field);
    if (root.current) boxOf(root.current, field)?.focus();
    if (editor) editor[kind]();
    else document.execCommand(kind);
  };
  return {
    show(texts) {
      if (!root.current) return;
      const shown: (() => void)[] = [];
      for (const { field, control } of controlsIn(root.current)) {
        const editor = editors.get(field);
        // The form's values first: whoever listens meets the whole new text, never a mixture of two.
        control.value = texts[field];
        if (editor) shown.push(() => editor.show(texts[field]));
      }
      for (const show of shown) show();
      onTexts();
    },
    goTo({ field, start, end }) {
      const editor = editors.get(field);
      if (editor) return editor.goTo({ start, end });
      const control = box(field);
      control?.focus();
      control?.setSelectionRange(start, end);
    },
    replace({ field, start, end }, text) {
      const editor = editors.get(field);
      const control = box(field);
      if (editor) editor.replace({ start, end }, text);
      else if (control) typeInto(control, start, end, text);
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
  };
}

function readBoxes(root: HTMLElement): OpenedEditors['taken'] {
  const taken: OpenedEditors['taken'] = {};
  for (const { field, control } of controlsIn(root)) {
    const { selectionStart: start, selectionEnd: end, value: text } = control;
    const isFocused = document.activeElement === control && start !== null && end !== null;
    taken[field] = { text, selection: isFocused ? { start, end } : null };
  }
  return taken;
}

/** Settles when no word is being composed: one that an input method is composing would go with its text box. */
function useComposition(root: RefObject<HTMLElement | null>): RefObject<Promise<void>> {
  const running = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const place = root.current;
    const begin = () => {
      running.current = new Promise((resolve) =>
        place?.addEventListener('compositionend', () => window.setTimeout(resolve), { once: true }),
      );
    };
    place?.addEventListener('compositionstart', begin);
    return () => place?.removeEventListener('compositionstart', begin);
  }, [root]);
  return running;
}
