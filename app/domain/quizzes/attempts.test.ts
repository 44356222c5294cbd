import { describe, expect, it } from 'vitest';
import {
  type AttemptFacts,
  attemptDeadline,
  bestScore,
  canStartAttempt,
  hasPassed,
  isInTime,
  releasesKeys,
  remainingAttempts,
} from './attempts.ts';

const done = (...scores: number[]): AttemptFacts[] => scores.map((score) => ({ state: 'submitted', score }));
const open: AttemptFacts = { state: 'open', score: null };

describe('attempts', () => {
  it.each([
    { attempts: [], best: null, passed: false, left: 3, keys: false, start: 'ok' },
    { attempts: [open], best: null, passed: false, left: 2, keys: false, start: 'open' },
    { attempts: done(60), best: 60, passed: false, left: 2, keys: false, start: 'ok' },
    { attempts: done(60, 70), best: 70, passed: true, left: 1, keys: true, start: 'passed' },
    { attempts: done(69.9, 50), best: 69.9, passed: false, left: 1, keys: false, start: 'ok' },
    { attempts: [...done(60, 50), open], best: 60, passed: false, left: 0, keys: false, start: 'open' },
    { attempts: [...done(80), open], best: 80, passed: true, left: 1, keys: false, start: 'open' },
    {
      attempts: done(60, 50, 10),
      best: 60,
      passed: false,
      left: 0,
      keys: true,
      start: 'no_attempts_left',
    },
    { attempts: done(0, 0, 0, 0), best: 0, passed: false, left: 0, keys: true, start: 'no_attempts_left' },
  ])('$attempts', ({ attempts, best, passed, left, keys, start }) => {
    expect(bestScore(attempts)).toBe(best);
    expect(hasPassed(attempts, 70)).toBe(passed);
    expect(remainingAttempts(attempts, 3)).toBe(left);
    expect(releasesKeys(attempts, 70, 3)).toBe(keys);
    const answer = canStartAttempt(attempts, 70, 3);
    expect(answer.ok ? 'ok' : answer.reason).toBe(start);
  });
});

describe('time limit', () => {
  const startedAt = new Date('2026-11-10T03:00:00.000Z');
  it.each([
    [null, 10, null],
    [20, 0, '2026-11-10T03:20:00.000Z'],
    [20, 15, '2026-11-10T03:35:00.000Z'],
    [20, -15, '2026-11-10T03:20:00.000Z'],
  ])('%s minutes and %i more', (limit, extra, deadline) => {
    expect(attemptDeadline(startedAt, limit, extra)?.toISOString() ?? null).toBe(deadline);
  });
  it.each([
    ['2026-11-10T03:20:00.000Z', true],
    ['2026-11-10T03:20:05.000Z', true],
    ['2026-11-10T03:20:05.001Z', false],
  ])('received at %s: %s', (receivedAt, expected) => {
    expect(isInTime(attemptDeadline(startedAt, 20, 0), new Date(receivedAt))).toBe(expected);
    expect(isInTime(null, new Date(receivedAt))).toBe(true);
  });
});
