import type { KeptDecision } from '#app/desk/reviewing/kept-decisions.ts';

/** A decision as it is named in lists. */
export const DECISION_WORDS: Record<KeptDecision['kind'], string> = {
  pass: 'lulus',
  return: 'dikembalikan untuk perbaikan',
};
