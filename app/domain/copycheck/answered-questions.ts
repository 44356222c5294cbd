import { type CopyCheck, QUESTIONS, type Question } from './copy-check.ts';

/** Which of the six questions a text seems to answer, as it is kept beside a version: `apa,siapa,kapan`. */
export function answeredIn(coverage: CopyCheck['coverage']): string {
  return QUESTIONS.filter((question) => coverage[question] !== null).join(',');
}

export interface Coverage {
  answered: number;
  missing: Question[];
}

/** Null for versions sent before the copy check looked at them. */
export function readCoverage(answered: string | null): Coverage | null {
  if (answered === null) return null;
  const found = answered.split(',');
  const missing = QUESTIONS.filter((question) => !found.includes(question));
  return { answered: QUESTIONS.length - missing.length, missing };
}
