import { selfLevelsIn } from '#app/domain/assignments/self-levels.ts';

/** What a posted desk that was refused gets back: everything typed, and what was wrong. */
export interface RefusedPost<Typed, Conflict> {
  typed: Typed;
  rev: number;
  /** Chosen over the draft `rev`, which is still to be kept. */
  isChosen: boolean;
  hasOwnWork: boolean;
  hasConsent: boolean;
  selfLevels: Record<string, number>;
  errors: Record<string, string[]>;
  message: string | null;
  conflict: Conflict | null;
}

/** `rev` is that of the draft which is stored now; null where nothing could be kept. */
export type Refusal<Conflict> =
  | { kind: 'invalid'; errors: Record<string, string[]>; rev: number | null }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; message: string; rev: number; conflict: Conflict };

export function refusedPost<Typed, Conflict>(
  form: FormData,
  typed: Typed,
  refusal: Refusal<Conflict>,
): RefusedPost<Typed, Conflict> {
  const reply = {
    typed,
    rev: Number(form.get('rev')) || 0,
    isChosen: form.get('isChosen') === 'on',
    hasOwnWork: form.get('ownWork') === 'on',
    hasConsent: form.get('publishingConsent') === 'on',
    selfLevels: selfLevelsIn(form),
    errors: {},
    message: null,
    conflict: null,
  };
  switch (refusal.kind) {
    case 'invalid':
      if (refusal.rev === null) return { ...reply, errors: refusal.errors };
      return { ...reply, rev: refusal.rev, isChosen: false, errors: refusal.errors };
    case 'refused':
      return { ...reply, message: refusal.message };
    case 'conflict': {
      const { rev, message, conflict } = refusal;
      // Both are on the page now: what is pressed next is meant for the stored one.
      return { ...reply, rev, isChosen: true, message, conflict };
    }
  }
}
