import type { Outcome } from '#db/schema/practice.ts';
import { addDays } from '../batches/calendar.ts';
import { SURE } from './calibration.ts';

/**
 * Days until a case returns. The next day while it was wrong, because the explanation is fresh then; longer the surer
 * somebody was and right, because only what is recalled after a while has been learnt. The longest still falls within
 * a bimtek of four to eight weeks.
 */
export const RETURN_DAYS = { wrong: 1, near: 3, guessed: 3, known: 7 } as const;

export interface Return {
  /** Local date; null once mastered. */
  dueOn: string | null;
  isMastered: boolean;
}

/** Mastered is right twice in a row, the second time on a later day; a wrong judgement begins anew. */
export function returnAfter(
  judged: { outcome: Outcome; confidence: number; on: string },
  before: { outcome: Outcome; on: string } | null,
): Return {
  const { outcome, confidence, on } = judged;
  if (outcome === 'right' && before?.outcome === 'right' && before.on < on)
    return { dueOn: null, isMastered: true };
  const days =
    outcome === 'right' ? RETURN_DAYS[confidence < SURE ? 'guessed' : 'known'] : RETURN_DAYS[outcome];
  return { dueOn: addDays(on, days), isMastered: false };
}
