import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { recordResult } from '../learning/record-result.server.ts';
import { bestScore, hasPassed, isInTime } from './attempts.ts';
import { findOpenAttempt, listAnswers, listAttempts, listKeys, type QuizFacts } from './quiz.server.ts';
import { answerShare, attemptScore, type GivenAnswer } from './scoring.ts';

/** Answers by question id: ids of choices in order, a typed text, or left id → right id. */
export type Answers = ReadonlyMap<string, GivenAnswer>;

const MAX_TEXT = 500;
const MAX_IDS = 12;

export type SaveResult =
  | { ok: true; savedAt: string }
  | { ok: false; reason: 'no_open_attempt' | 'too_late' };

/** Keeps answers of the open attempt without submitting it. */
export async function saveAnswers(db: Db, quiz: QuizFacts, answers: Answers, now: Date): Promise<SaveResult> {
  return write(db, async (tx): Promise<SaveResult> => {
    await lock(tx, `attempt:${quiz.enrolmentId}:${quiz.componentId}`);
    const open = await findOpenAttempt(tx, quiz);
    if (!open) return { ok: false, reason: 'no_open_attempt' };
    if (!isInTime(open.deadlineAt ? new Date(open.deadlineAt) : null, now))
      return { ok: false, reason: 'too_late' };
    await storeAnswers(tx, open, answers, now);
    return { ok: true, savedAt: now.toISOString() };
  });
}

export type SubmitResult =
  | { ok: true; score: number; isPassed: boolean; isLate: boolean }
  | { ok: false; reason: 'no_open_attempt' };

/**
 * Submits the open attempt: the answers sent with it count when they arrive in time, else those saved before.
 * Writes the result from the best attempt in the same transaction.
 */
export async function submitAttempt(
  db: Db,
  quiz: QuizFacts,
  answers: Answers,
  by: string,
  now: Date,
): Promise<SubmitResult> {
  return write(db, async (tx): Promise<SubmitResult> => {
    await lock(tx, `attempt:${quiz.enrolmentId}:${quiz.componentId}`);
    const open = await findOpenAttempt(tx, quiz);
    if (!open) return { ok: false, reason: 'no_open_attempt' };
    const isLate = !isInTime(open.deadlineAt ? new Date(open.deadlineAt) : null, now);
    if (!isLate) await storeAnswers(tx, open, answers, now);
    const score = await gradeAttempt(tx, open, now);
    const attempts = await listAttempts(tx, quiz);
    const isPassed = hasPassed(attempts, quiz.threshold);
    await recordResult(
      tx,
      {
        enrolmentId: quiz.enrolmentId,
        componentId: quiz.componentId,
        // A test that only measures is passed by taking it.
        state: isPassed || quiz.purpose !== 'quiz' ? 'passed' : 'open',
        score: bestScore(attempts),
        cause: 'attempt',
        causeId: open.id,
        by,
      },
      now,
    );
    return { ok: true, score, isPassed, isLate };
  });
}

/** An attempt whose time is over is submitted with what was saved, the next time anybody looks. */
export async function closeExpiredAttempt(db: Db, quiz: QuizFacts, by: string, now: Date): Promise<void> {
  const open = await findOpenAttempt(db, quiz);
  if (open?.deadlineAt && !isInTime(new Date(open.deadlineAt), now))
    await submitAttempt(db, quiz, new Map(), by, now);
}

interface OpenAttempt {
  id: string;
  componentId: string;
}

async function storeAnswers(tx: Tx, attempt: OpenAttempt, answers: Answers, now: Date): Promise<void> {
  if (answers.size === 0) return;
  const asked = await listKeys(tx, attempt);
  const rows = asked.flatMap(({ id }) => {
    const value = answers.get(id);
    return value === undefined
      ? []
      : [
          {
            attemptId: attempt.id,
            questionId: id,
            value: JSON.stringify(bounded(value)),
            savedAt: now.toISOString(),
            share: null,
          },
        ];
  });
  if (rows.length === 0) return;
  await tx
    .insertInto('answer')
    .values(rows)
    .onConflict((c) =>
      c.columns(['attemptId', 'questionId']).doUpdateSet((e) => ({
        value: e.ref('excluded.value'),
        savedAt: e.ref('excluded.savedAt'),
      })),
    )
    .execute();
}

async function gradeAttempt(tx: Tx, attempt: OpenAttempt, now: Date): Promise<number> {
  const { id: attemptId } = attempt;
  const keys = await listKeys(tx, attempt);
  const answers = await listAnswers(tx, attemptId);
  const graded = keys.map((question) => ({
    questionId: question.id,
    points: question.points,
    share: answerShare(question.key, question.choiceIds, answers.get(question.id)?.value),
  }));
  for (const { questionId, share } of graded.filter((g) => answers.has(g.questionId)))
    await tx
      .updateTable('answer')
      .set({ share })
      .where('attemptId', '=', attemptId)
      .where('questionId', '=', questionId)
      .execute();
  const score = attemptScore(graded);
  await tx
    .updateTable('attempt')
    .set({ state: 'submitted', openKey: null, submittedAt: now.toISOString(), score })
    .where('id', '=', attemptId)
    .execute();
  return score;
}

function bounded(value: GivenAnswer): GivenAnswer {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  const id = (text: string) => text.slice(0, 4);
  return Array.isArray(value)
    ? value.slice(0, MAX_IDS).map(id)
    : Object.fromEntries(
        Object.entries(value)
          .slice(0, MAX_IDS)
          .map(([left, right]) => [id(left), id(right)]),
      );
}
