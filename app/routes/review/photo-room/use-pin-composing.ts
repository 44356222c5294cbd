import { useState } from 'react';
import type { Pin } from '#app/domain/review/photo-notes.ts';
import { LABEL_LIMIT, MOST_PINS } from '#app/domain/review/photo-notes.ts';
import type { PhotoDesk } from './use-photo-desk.ts';

/** A pin being made or changed: it is not stored before it has words. */
export interface ComposedPin {
  id: string;
  pin: Pin;
  /** As it was when it was taken in hand; null for a new one. */
  before: Pin | null;
  /** Whoever has pointed at the place goes on to the words; whoever pressed a key may want to move it first. */
  isPlaced: boolean;
}

export interface PinComposing {
  composed: ComposedPin | null;
  problem: string | null;
  /** Something would be lost by going on. */
  isUnsaved: boolean;
  begin: (kind: Pin['kind'], photoId: string, spot: { x: number; y: number }, isPlaced: boolean) => void;
  change: (id: string) => void;
  set: (changes: Partial<Pin>) => void;
  save: () => boolean;
  cancel: () => void;
}

/** One pin is in hand at a time; a spot that is clicked meanwhile moves it. */
export function usePinComposing(desk: PhotoDesk): PinComposing {
  const [composed, setComposed] = useState<ComposedPin | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isUnsaved = composed !== null && isWorthKeeping(composed);
  return {
    composed,
    problem,
    isUnsaved,
    begin(kind, photoId, spot, isPlaced) {
      setProblem(null);
      setComposed((before) =>
        before && (isWorthKeeping(before) || before.pin.photoId === photoId)
          ? { ...before, pin: { ...before.pin, ...(before.pin.photoId === photoId && spot) } }
          : {
              id: crypto.randomUUID(),
              pin: { photoId, kind, label: '', body: '', ...spot },
              before: null,
              isPlaced,
            },
      );
    },
    change(id) {
      const pin = desk.work.pins[id];
      if (!pin || isUnsaved) return;
      setProblem(null);
      setComposed({ id, pin, before: pin, isPlaced: true });
    },
    set(changes) {
      setProblem(null);
      setComposed((before) => before && { ...before, pin: { ...before.pin, ...changes } });
    },
    save() {
      if (!composed) return true;
      const body = composed.pin.body.trim();
      if (body === '') {
        setProblem('Tulis dahulu isinya.');
        return false;
      }
      if (!composed.before && Object.keys(desk.work.pins).length >= MOST_PINS) {
        setProblem(`Versi ini sudah memuat ${MOST_PINS} titik. Hapus atau gabungkan sebagian dahulu.`);
        return false;
      }
      const label = composed.pin.label.trim().slice(0, LABEL_LIMIT);
      desk.setPin(composed.id, { ...composed.pin, label, body });
      setComposed(null);
      return true;
    },
    cancel() {
      setProblem(null);
      setComposed(null);
    },
  };
}

function isWorthKeeping({ pin, before }: ComposedPin): boolean {
  return pin.body.trim() !== (before?.body ?? '');
}
