import type { ComponentResult } from '../learning/completion.ts';
import { drillResult } from '../practice/drill-result.ts';
import { type AttemptFacts, bestScore, hasPassed } from '../quizzes/attempts.ts';

/** What a component's standing is derived from. Lessons have no other source than their own result. */
export type ComponentSource =
  | { kind: 'lesson'; isDone: boolean }
  | {
      kind: 'quiz';
      purpose: 'quiz' | 'pretest' | 'posttest';
      threshold: number;
      attempts: readonly AttemptFacts[];
    }
  | { kind: 'drill'; judgedCases: number; needed: number }
  | { kind: 'assignment'; decisions: readonly DecisionFacts[] };

export interface DecisionFacts {
  kind: 'pass' | 'return';
  score: number | null;
  isWithdrawn: boolean;
}

/** The result that the verbs must have left behind; undefined where nothing was handed in or decided yet. */
export function expectedResult(source: ComponentSource): ComponentResult | undefined {
  switch (source.kind) {
    case 'lesson':
      return source.isDone ? { state: 'done', score: null } : undefined;
    case 'quiz': {
      const score = bestScore(source.attempts);
      if (score === null) return undefined;
      const isPassed = source.purpose !== 'quiz' || hasPassed(source.attempts, source.threshold);
      return { state: isPassed ? 'passed' : 'open', score };
    }
    case 'drill': {
      const state = drillResult(source.judgedCases, source.needed);
      return state && { state, score: null };
    }
    case 'assignment': {
      if (source.decisions.length === 0) return undefined;
      // After a pass nothing more can be sent, so a pass that stands is the last word.
      const pass = source.decisions.find(({ kind, isWithdrawn }) => kind === 'pass' && !isWithdrawn);
      return pass ? { state: 'passed', score: pass.score } : { state: 'open', score: null };
    }
  }
}

/** Two results that say the same; scores are computed by the same rule, but stored as the engine's floating point. */
export function isSameResult(a: ComponentResult | undefined, b: ComponentResult | undefined): boolean {
  if (!a || !b) return a === b;
  return a.state === b.state && isSameScore(a.score, b.score);
}

export function isSameScore(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < 1e-9;
}
