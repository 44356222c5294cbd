import type { AnswerKey } from '#app/domain/courses/answer-key.ts';
import { roundToTenth } from '#app/domain/learning/grade.ts';

/** The part of a question's key that points depend on; the keys of `courses/answer-key.ts` fit. */
export type ScoringKey =
  | { kind: 'single' | 'multiple' | 'highlight' | 'hotspot'; correct: readonly string[] }
  | { kind: 'ordering'; order: readonly string[] }
  | { kind: 'short'; answers: readonly string[] }
  | { kind: 'matching'; pairs: Readonly<Record<string, string>> };

/** What was answered: ids of choices, a typed text, or left id → right id. Undefined = left open. */
export type AnswerValue = string | readonly string[] | Readonly<Record<string, string>> | undefined;

/** Whole answers are short; anything longer is no answer, and costs no time. */
const MAX_SHORT_ANSWER = 500;

/** Share of the points of one question, 0 to 1. `choiceIds` are all choices that were offered. */
export function answerShare(key: ScoringKey, choiceIds: readonly string[], value: AnswerValue): number {
  switch (key.kind) {
    case 'single': {
      const chosen = idsOf(value);
      return chosen.length === 1 && key.correct.includes(chosen[0] ?? '') ? 1 : 0;
    }
    case 'multiple':
    case 'highlight':
    case 'hotspot':
      return shareOfSeveral(key.correct, choiceIds, idsOf(value));
    case 'ordering':
      return shareOfNeighbours(key.order, idsOf(value));
    case 'short':
      return typeof value === 'string' && isAccepted(key.answers, value) ? 1 : 0;
    case 'matching': {
      const wanted = Object.entries(key.pairs);
      const given = new Map(typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []);
      const right = wanted.filter(([left, match]) => given.get(left) === match).length;
      return wanted.length === 0 ? 0 : right / wanted.length;
    }
  }
}

/** An answer as it is kept. */
export type GivenAnswer = string | string[] | Record<string, string>;

/** The answer that wins all points. */
export function rightAnswer(key: AnswerKey): GivenAnswer {
  switch (key.kind) {
    case 'ordering':
      return key.order;
    case 'short':
      return key.answers[0] ?? '';
    case 'matching':
      return key.pairs;
    default:
      return key.correct;
  }
}

/** Points won of all points, 0–100, rounded half up to 0.1. */
export function attemptScore(parts: readonly { points: number; share: number }[]): number {
  const total = parts.reduce((sum, { points }) => sum + points, 0);
  if (total <= 0) return 0;
  return roundToTenth((parts.reduce((sum, { points, share }) => sum + points * share, 0) / total) * 100);
}

/** Small letters, no punctuation, single spaces: "5W + 1H" equals "5w+1h", but "dimana" is not "di mana". */
export function shortAnswerKey(text: string): string {
  return text
    .slice(0, MAX_SHORT_ANSWER + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the right ones chosen minus share of the wrong ones chosen, not below 0. */
function shareOfSeveral(correct: readonly string[], choiceIds: readonly string[], chosen: string[]): number {
  const right = new Set(correct);
  const wrong = choiceIds.filter((id) => !right.has(id));
  if (right.size === 0) return 0;
  const shareRight = chosen.filter((id) => right.has(id)).length / right.size;
  const shareWrong = wrong.length === 0 ? 0 : chosen.filter((id) => wrong.includes(id)).length / wrong.length;
  return Math.max(0, shareRight - shareWrong);
}

/** Share of neighbours in the right order that are neighbours in the same order in the answer. */
function shareOfNeighbours(order: readonly string[], given: string[]): number {
  if (order.length < 2) return given[0] !== undefined && given[0] === order[0] ? 1 : 0;
  const next = new Map(given.map((id, index) => [id, given[index + 1]]));
  const right = order.slice(0, -1).filter((id, index) => next.has(id) && next.get(id) === order[index + 1]);
  return right.length / (order.length - 1);
}

function isAccepted(answers: readonly string[], value: string): boolean {
  if (value.length > MAX_SHORT_ANSWER) return false;
  const key = shortAnswerKey(value);
  return key !== '' && answers.some((answer) => shortAnswerKey(answer) === key);
}

/** Each id once: a forged answer that repeats an id wins nothing by it. */
function idsOf(value: AnswerValue): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? [...new Set<string>(value)] : [];
}
