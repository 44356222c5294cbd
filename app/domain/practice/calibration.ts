import type { Outcome } from '#db/schema/practice.ts';
import { shareRight } from './scoring.ts';

/** How sure somebody may say to be, in percent: four steps that people can tell apart in words. */
export const CONFIDENCES = [50, 70, 85, 95] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** From here on somebody is sure; below, a right verdict may have been luck. */
export const SURE: Confidence = 85;

/** Fewer judgements say nothing about a person. */
export const MIN_JUDGEMENTS = 8;
/** A smaller distance between confidence and being right is nobody's concern. */
const MIN_GAP = 0.1;

export interface ConfidentJudgement {
  confidence: number;
  outcome: Outcome;
}

export interface Band {
  confidence: Confidence;
  /** The base: how many judgements were given with this confidence. */
  count: number;
  /** 0–1, near verdicts as half; null without a base. */
  shareRight: number | null;
}

export type Leaning = 'too_few' | 'balanced' | 'too_sure' | 'too_unsure';

export interface Calibration {
  count: number;
  bands: Band[];
  /** 0–1 over all judgements; null without a base. */
  meanConfidence: number | null;
  shareRight: number | null;
  leaning: Leaning;
}

/** Confidence against being right, by band and as a whole. */
export function calibrate(judgements: readonly ConfidentJudgement[]): Calibration {
  const meanConfidence =
    judgements.length === 0
      ? null
      : judgements.reduce((sum, { confidence }) => sum + confidence / 100, 0) / judgements.length;
  const right = shareRight(judgements);
  return {
    count: judgements.length,
    bands: CONFIDENCES.map((confidence) => {
      const own = judgements.filter((judgement) => judgement.confidence === confidence);
      return { confidence, count: own.length, shareRight: shareRight(own) };
    }),
    meanConfidence,
    shareRight: right,
    leaning: leaningOf(judgements.length, meanConfidence, right),
  };
}

/** Named only with enough judgements, and when the gap is wider than chance makes it (one standard error). */
function leaningOf(count: number, meanConfidence: number | null, right: number | null): Leaning {
  if (meanConfidence === null || right === null || count < MIN_JUDGEMENTS) return 'too_few';
  const chance = Math.sqrt((right * (1 - right)) / count);
  const gap = meanConfidence - right;
  if (Math.abs(gap) < Math.max(MIN_GAP, chance)) return 'balanced';
  return gap > 0 ? 'too_sure' : 'too_unsure';
}
