import type { KeptDecision } from '#app/desk/reviewing/kept-decisions.ts';

/** A decision as the room hands it over. */
export interface DecisionOrder {
  decision: Omit<KeptDecision, 'refusal' | 'madeAt'>;
  /** Writes the marks it was made on to the device; true when they are there. */
  keepWork: () => Promise<boolean>;
}
