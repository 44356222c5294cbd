import type { ReasonKind } from '#app/domain/review/reason-kinds.ts';

/** What a suggested edit is about, as mentors and participants read it. */
export const REASON_WORDS: Record<ReasonKind, string> = {
  fakta: 'Fakta',
  '5w1h': '5W1H',
  eyd: 'EYD',
  gaya: 'Gaya',
  etik: 'Etik',
};
