import { type RefObject, useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../use-shortcuts.ts';
import { type Passage, passageOfRow, selectedPassage } from './passage.ts';
import type { QueuePlace } from './queue-place.ts';
import type { RoomView } from './room-page.ts';

export type MarkKind = 'comment' | 'praise' | 'suggestion';

interface RoomKeys {
  /** Single letters are switched on. */
  isOn: boolean;
  sheet: RefObject<HTMLElement>;
  form: RefObject<HTMLFormElement>;
  place: QueuePlace | null;
  onCompose: (kind: MarkKind, passage: Passage) => void;
  onNothingSelected: () => void;
  onHelp: () => void;
  onPhrases: () => void;
  onAskAnother: () => void;
  onView: (view: RoomView) => void;
  onLeave: (submissionId: string | null) => void;
}

const SECOND_PRESS_MS = 2_000;

/** Selecting, walking through paragraphs and deciding without a mouse. Every key has a button besides. */
export function useRoomKeys(room: RoomKeys) {
  const { sheet } = room;
  const chosen = useRef<{ passage?: Passage; row?: HTMLElement }>({});
  const [armed, setArmed] = useState<'l' | 'p' | null>(null);

  useEffect(() => {
    const root = sheet.current;
    if (!root) return;
    for (const row of rowsOf(root)) row.tabIndex = 0;
  });
  useEffect(() => {
    const root = sheet.current;
    if (!root) return;
    const select = () => {
      const selection = document.getSelection();
      if (!selection || !root.contains(selection.anchorNode)) return;
      chosen.current.passage = selectedPassage(root);
    };
    const visit = (event: FocusEvent) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>('.manuscript__row');
      if (row) chosen.current.row = row;
    };
    document.addEventListener('selectionchange', select);
    root.addEventListener('focusin', visit);
    return () => {
      document.removeEventListener('selectionchange', select);
      root.removeEventListener('focusin', visit);
    };
  }, [sheet]);
  useEffect(() => {
    if (!armed) return;
    const timer = window.setTimeout(() => setArmed(null), SECOND_PRESS_MS);
    return () => window.clearTimeout(timer);
  }, [armed]);

  const compose = (kind: MarkKind) => {
    const { passage, row } = chosen.current;
    const found = passage ?? (row && passageOfRow(row));
    if (found) room.onCompose(kind, found);
    else room.onNothingSelected();
  };
  const walk = (step: 1 | -1) => {
    if (!sheet.current) return;
    const rows = rowsOf(sheet.current);
    const at = chosen.current.row ? rows.indexOf(chosen.current.row) : -1;
    const next = rows[at < 0 ? 0 : at + step];
    chosen.current.passage = undefined;
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const decide = (letter: 'l' | 'p') => {
    if (armed !== letter) return setArmed(letter);
    setArmed(null);
    const value = letter === 'l' ? 'pass' : 'return';
    const button = document.querySelector<HTMLButtonElement>(`button[name="decision"][value="${value}"]`);
    room.form.current?.requestSubmit(button);
  };
  const level = (event: KeyboardEvent) => {
    const radio = focusedCriterion()?.querySelector<HTMLInputElement>(`input[value="${event.key}"]`);
    radio?.focus();
    radio?.click();
  };

  useShortcuts(room.isOn, {
    j: () => walk(1),
    k: () => walk(-1),
    c: () => compose('comment'),
    g: () => compose('praise'),
    s: () => compose('suggestion'),
    x: () => compose('suggestion'),
    r: focusNextCriterion,
    '1': level,
    '2': level,
    '3': level,
    '4': level,
    b: () => room.onView('beda'),
    t: () => room.onView('lembar'),
    n: () => room.onLeave(room.place?.nextId ?? null),
    'Shift+n': () => room.onLeave(room.place?.previousId ?? null),
    l: () => decide('l'),
    p: () => decide('p'),
    m: room.onAskAnother,
    '/': room.onPhrases,
    '?': room.onHelp,
  });
  /** Back to the paragraph after a mark was made beside it. */
  const returnToRow = () => chosen.current.row?.focus();
  return { compose, armed, returnToRow };
}

function rowsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.manuscript__row')];
}

function focusedCriterion(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-criterion]') ?? null;
}

function focusNextCriterion(): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-criterion]')];
  const current = focusedCriterion();
  const next = current ? all[(all.indexOf(current) + 1) % all.length] : all[0];
  const radio = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input');
  radio?.focus();
}
