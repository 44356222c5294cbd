import type { Conflict } from '#app/desk/writing/draft-sync.ts';
import { type DraftValues, typedValues } from '#app/domain/assignments/draft-values.ts';
import { selfLevelsIn } from '#app/domain/assignments/self-levels.ts';

/** What a posted page that was refused gets back: everything typed, and what was wrong. */
export interface WritingReply {
  typed: DraftValues;
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

type Refused =
  | { kind: 'invalid'; errors: Record<string, string[]>; rev: number | null }
  | { kind: 'refused'; message: string }
  | ({ kind: 'conflict'; message: string } & Conflict);

export function writingReply(form: FormData, refused: Refused): WritingReply {
  const typedRev = Number(form.get('rev')) || 0;
  const reply = {
    typed: typedValues(form),
    rev: typedRev,
    isChosen: form.get('isChosen') === 'on',
    hasOwnWork: form.get('ownWork') === 'on',
    hasConsent: form.get('publishingConsent') === 'on',
    selfLevels: selfLevelsIn(form),
    errors: {},
    message: null,
    conflict: null,
  };
  switch (refused.kind) {
    case 'invalid':
      if (refused.rev === null) return { ...reply, errors: refused.errors };
      return { ...reply, rev: refused.rev, isChosen: false, errors: refused.errors };
    case 'refused':
      return { ...reply, message: refused.message };
    case 'conflict': {
      const { there, comparison, message } = refused;
      // Both texts are on the page now: what is pressed next is meant for the stored one.
      return { ...reply, rev: there.rev, isChosen: true, message, conflict: { there, comparison } };
    }
  }
}
