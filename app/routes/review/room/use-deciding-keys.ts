import { type RefObject, useEffect, useState } from 'react';
import type { Shortcuts } from '../use-shortcuts.ts';
import type { QueuePlace } from './queue-place.ts';

export interface DecidingKeys {
  form: RefObject<HTMLFormElement>;
  place: QueuePlace | null;
  onHelp: () => void;
  onPhrases: () => void;
  onAskAnother: () => void;
  onLeave: (submissionId: string | null) => void;
}

const SECOND_PRESS_MS = 2_000;

/** Grading, deciding and going on without a mouse: the keys that every room has. */
export function useDecidingKeys(room: DecidingKeys): { armed: 'l' | 'p' | null; keys: Shortcuts } {
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

  return {
    armed,
    keys: {
      r: focusNextCriterion,
      '1': level,
      '2': level,
      '3': level,
      '4': level,
      n: () => room.onLeave(room.place?.nextId ?? null),
      'Shift+n': () => room.onLeave(room.place?.previousId ?? null),
      l: ({ repeat }) => decide('l', repeat),
      p: ({ repeat }) => decide('p', repeat),
      m: room.onAskAnother,
      '/': room.onPhrases,
      '?': room.onHelp,
    },
  };
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
