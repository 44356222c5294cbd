import { typedValues } from '#app/domain/assignments/draft-values.ts';
import { selfLevelsIn } from '#app/domain/assignments/self-levels.ts';
import { chosenIn, typedPhotos } from '#app/domain/photos/photo-fields.ts';
import type { DeskThere, DeskWords } from './desk-there.ts';

/** What a posted desk that was refused gets back: everything typed, and what was wrong. */
export interface DeskReply {
  typed: DeskWords;
  rev: number;
  /** Chosen over the draft `rev`, which is still to be kept. */
  isChosen: boolean;
  hasOwnWork: boolean;
  hasConsent: boolean;
  selfLevels: Record<string, number>;
  errors: Record<string, string[]>;
  message: string | null;
  conflict: DeskThere | null;
}

type Refused =
  | { kind: 'invalid'; errors: Record<string, string[]>; rev: number | null }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; message: string; there: DeskThere };

export function deskReply(form: FormData, refused: Refused): DeskReply {
  const reply: DeskReply = {
    typed: { texts: typedValues(form).texts, photos: typedPhotos(form), chosenId: chosenIn(form) },
    rev: Number(form.get('rev')) || 0,
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
      const { there, message } = refused;
      // Both are on the page now: what is pressed next is meant for the stored one.
      return { ...reply, rev: there.rev, isChosen: true, message, conflict: there };
    }
  }
}
