import type { SubmissionState } from '#db/schema/assignments.ts';

interface ExemplarFacts {
  state: SubmissionState | 'none';
  versionCount: number;
}

/**
 * Examples of each level are there once a first version has been sent: a story is first looked for in one's own office,
 * and rewritten with an example beside it.
 */
export function mayShowExemplars({ state, versionCount }: ExemplarFacts): boolean {
  return state !== 'none' && versionCount > 0;
}
