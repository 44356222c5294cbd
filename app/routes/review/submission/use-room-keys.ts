import { type RefObject, useEffect, useState } from 'react';
import { type Shortcuts, useShortcuts } from '../use-shortcuts.ts';
import type { MarkKind, Pencil } from './pencil.ts';
import type { QueuePlace } from './queue-place.ts';
import type { RoomView } from './room-page.ts';

interface RoomKeys {
  /** Single letters are switched on. */
  isOn: boolean;
  pencil: RefObject<Pencil | undefined>;
  form: RefObject<HTMLFormElement>;
  place: QueuePlace | null;
  onHelp: () => void;
  onPhrases: () => void;
  onAskAnother: () => void;
  onView: (view: RoomView) => void;
  onLeave: (submissionId: string | null) => void;
  /** A letter that does nothing while words are selected. */
  onSelecting: () => void;
}

const SECOND_PRESS_MS = 2_000;

/** Selecting, walking through paragraphs and deciding without a mouse. Every key has a button besides. */
export function useRoomKeys(room: RoomKeys) {
  const [armed, setArmed] = useState<'l' | 'p' | null>(null);

  useEffect(() => {
    if (!armed) return;
    const disarm = () => setArmed(null);
    const timer = window.setTimeout(disarm, SECOND_PRESS_MS);
    // Whatever is done in between, it is no second press.
    const other = ({ key }: KeyboardEvent) => key.toLowerCase() !== armed && disarm();
    document.addEventListener('keydown', other, true);
    document.addEventListener('pointerdown', disarm, true);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('keydown', other, true);
      document.removeEventListener('pointerdown', disarm, true);
    };
  }, [armed]);

  const mark = (kind: MarkKind) => () => room.pencil.current?.mark(kind);
  const walk = (step: 1 | -1) => () => room.pencil.current?.walk(step);
  const edit = () => room.pencil.current?.edit();
  const letGo = () => document.getSelection()?.removeAllRanges();
  const decide = (letter: 'l' | 'p', isHeldDown: boolean) => {
    if (isHeldDown) return;
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

  const others: Shortcuts = {
    j: walk(1),
    k: walk(-1),
    r: focusNextCriterion,
    '1': level,
    '2': level,
    '3': level,
    '4': level,
    b: () => room.onView('beda'),
    t: () => room.onView('lembar'),
    n: () => room.onLeave(room.place?.nextId ?? null),
    'Shift+n': () => room.onLeave(room.place?.previousId ?? null),
    l: ({ repeat }) => decide('l', repeat),
    p: ({ repeat }) => decide('p', repeat),
    m: room.onAskAnother,
    '/': room.onPhrases,
    '?': room.onHelp,
  };
  useShortcuts(room.isOn, {
    ...withoutSelection(others, room),
    c: mark('comment'),
    g: mark('praise'),
    s: mark('insert'),
    x: mark('strike'),
    // Whoever has chosen words and wants them gone needs no letter.
    Delete: mark('strike'),
    Backspace: mark('strike'),
    Enter: edit,
    Escape: letGo,
  });
  return { armed };
}

/** Somebody who selects words and types expects an edit: no letter then leaves the page or decides. */
function withoutSelection(shortcuts: Shortcuts, { pencil, onSelecting }: RoomKeys): Shortcuts {
  return Object.fromEntries(
    Object.entries(shortcuts).map(([key, run]) => [
      key,
      (event) => (pencil.current?.hasSelection() ? onSelecting() : run(event)),
    ]),
  );
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
