/** What of an attempt the rules look at. An open attempt has no score yet. */
export interface AttemptFacts {
  state: 'open' | 'submitted';
  score: number | null;
}

/** Network and clock may be late by this much; the server's time of receiving decides. */
export const GRACE_SECONDS = 5;

/** The best attempt counts. Null before the first one is submitted. */
export function bestScore(attempts: readonly AttemptFacts[]): number | null {
  const scores = submitted(attempts).flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? null : Math.max(...scores);
}

/** Passed by the best attempt. */
export function hasPassed(attempts: readonly AttemptFacts[], threshold: number): boolean {
  const best = bestScore(attempts);
  return best !== null && best >= threshold;
}

/** Attempts that may still be started; an open one is already counted. */
export function remainingAttempts(attempts: readonly AttemptFacts[], maxAttempts: number): number {
  return Math.max(0, maxAttempts - attempts.length);
}

/** Keys and reasons leave the server after passing or after the last attempt, never while one is open. */
export function releasesKeys(
  attempts: readonly AttemptFacts[],
  threshold: number,
  maxAttempts: number,
): boolean {
  if (attempts.some(({ state }) => state === 'open')) return false;
  return hasPassed(attempts, threshold) || attempts.length >= maxAttempts;
}

/**
 * Whether another attempt may begin. Once the keys are out it may not: a best attempt made with the key in hand would
 * be worth nothing.
 */
export function canStartAttempt(
  attempts: readonly AttemptFacts[],
  threshold: number,
  maxAttempts: number,
): { ok: true } | { ok: false; reason: 'open' | 'passed' | 'no_attempts_left' } {
  if (attempts.some(({ state }) => state === 'open')) return { ok: false, reason: 'open' };
  if (hasPassed(attempts, threshold)) return { ok: false, reason: 'passed' };
  if (remainingAttempts(attempts, maxAttempts) === 0) return { ok: false, reason: 'no_attempts_left' };
  return { ok: true };
}

/** When an attempt must be in; null where the quiz has no limit. One person can be given more minutes. */
export function attemptDeadline(
  startedAt: Date,
  limitMinutes: number | null,
  extraMinutes: number,
): Date | null {
  return limitMinutes === null
    ? null
    : new Date(startedAt.getTime() + (limitMinutes + Math.max(0, extraMinutes)) * 60_000);
}

/** In time by the server's time of receiving, with a grace of 5 s. */
export function isInTime(deadlineAt: Date | null, receivedAt: Date): boolean {
  return deadlineAt === null || receivedAt.getTime() <= deadlineAt.getTime() + GRACE_SECONDS * 1000;
}

function submitted(attempts: readonly AttemptFacts[]): AttemptFacts[] {
  return attempts.filter(({ state }) => state === 'submitted');
}
