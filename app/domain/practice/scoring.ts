import type { Outcome } from '#db/schema/practice.ts';
import { type CaseKey, isHoax, type Verdict } from '../courses/hoax-case.ts';

/** A verdict that comes close is half right: who sees "misleading" in what is false has seen most of it. */
export const POINTS: Record<Outcome, number> = { right: 1, near: 0.5, wrong: 0 };

export function outcomeOf(key: Pick<CaseKey, 'verdict' | 'near'>, verdict: Verdict): Outcome {
  if (verdict === key.verdict) return 'right';
  return key.near[verdict] ? 'near' : 'wrong';
}

/**
 * The judgement as a signal: to call a true report a hoax is as much an error as to let a hoax pass. `withheld` asks
 * for more evidence where there is enough: no harm done, and no help either.
 */
export type Signal = 'hit' | 'miss' | 'false_alarm' | 'correct_rejection' | 'withheld';

export function signalOf(truth: Verdict, verdict: Verdict): Signal {
  if (isHoax(verdict)) return isHoax(truth) ? 'hit' : 'false_alarm';
  // To believe what nobody has shown is to let it pass.
  if (verdict === 'true') return truth === 'true' ? 'correct_rejection' : 'miss';
  return truth === 'unproven' ? 'correct_rejection' : 'withheld';
}

export interface JudgedCase {
  truth: Verdict;
  verdict: Verdict;
  outcome: Outcome;
}

export interface Tally {
  hoaxes: { cases: number; recognised: number; missed: number; withheld: number };
  /** True reports, and those without enough evidence. */
  others: { cases: number; recognised: number; missed: number; falseAlarms: number; withheld: number };
  /**
   * 0–100: the mean of the share right among hoaxes and among the others, so that calling everything false is worth
   * no more than believing everything. Null until both have been met.
   */
  balanced: number | null;
}

export function tally(judged: readonly JudgedCase[]): Tally {
  const hoaxes = judged.filter(({ truth }) => isHoax(truth));
  const others = judged.filter(({ truth }) => !isHoax(truth));
  const [first, second] = [shareRight(hoaxes), shareRight(others)];
  return {
    hoaxes: {
      cases: hoaxes.length,
      recognised: count(hoaxes, 'hit'),
      missed: count(hoaxes, 'miss'),
      withheld: count(hoaxes, 'withheld'),
    },
    others: {
      cases: others.length,
      recognised: count(others, 'correct_rejection'),
      missed: count(others, 'miss'),
      falseAlarms: count(others, 'false_alarm'),
      withheld: count(others, 'withheld'),
    },
    balanced: first === null || second === null ? null : ((first + second) / 2) * 100,
  };
}

/** 0–1; null without a base. */
export function shareRight(judged: readonly { outcome: Outcome }[]): number | null {
  if (judged.length === 0) return null;
  return judged.reduce((sum, { outcome }) => sum + POINTS[outcome], 0) / judged.length;
}

const count = (judged: readonly JudgedCase[], signal: Signal): number =>
  judged.filter(({ truth, verdict }) => signalOf(truth, verdict) === signal).length;
