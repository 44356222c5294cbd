import type { Db } from '#db/schema.ts';
import { releasesKeys } from './attempts.ts';
import {
  listAnswers,
  listAttempts,
  listKeys,
  listShownQuestions,
  type QuizFacts,
  type ShownQuestion,
} from './quiz.server.ts';
import { answerShare, type GivenAnswer, rightAnswer } from './scoring.ts';

/** A question after release: what was answered, what is right, and why. */
export interface ReleasedQuestion extends ShownQuestion {
  answer: GivenAnswer | null;
  /** 0–1. */
  share: number;
  correct: GivenAnswer;
  /** By choice id; for ordering and short answers under the key `semua`. */
  reasons: Record<string, string>;
}

/**
 * Keys and reasons of the newest submitted attempt; null as long as the rules keep them back. The only way by which
 * keys leave the server.
 */
export async function listReleased(db: Db, quiz: QuizFacts): Promise<ReleasedQuestion[] | null> {
  const attempts = await listAttempts(db, quiz);
  const last = attempts.at(-1);
  if (!last || !releasesKeys(attempts, quiz.threshold, quiz.maxAttempts)) return null;
  const [questions, keys, answers] = await Promise.all([
    listShownQuestions(db, last),
    listKeys(db, last),
    listAnswers(db, last.id),
  ]);
  const keyOf = new Map(keys.map((key) => [key.id, key]));
  return questions.flatMap((question) => {
    const keyed = keyOf.get(question.id);
    if (!keyed) return [];
    const answer = answers.get(question.id)?.value ?? null;
    const { key } = keyed;
    return [
      {
        ...question,
        answer,
        share: answerShare(key, keyed.choiceIds, answer ?? undefined),
        correct: rightAnswer(key),
        reasons: 'reasons' in key ? key.reasons : { semua: key.reason },
      },
    ];
  });
}
