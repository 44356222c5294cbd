import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { attemptDeadline, canStartAttempt } from './attempts.ts';
import { listAttempts, type QuizFacts } from './quiz.server.ts';
import { storeDraw } from './store-draw.server.ts';

export type StartResult =
  | { ok: true; attemptId: string }
  | { ok: false; reason: 'not_open' | 'passed' | 'no_attempts_left' };

/** Starts the next attempt, or gives the one that is open: any number of parallel starts make one. */
export async function startAttempt(db: Db, quiz: QuizFacts, now: Date): Promise<StartResult> {
  if (!quiz.isOpen) return { ok: false, reason: 'not_open' };
  return write(db, async (tx): Promise<StartResult> => {
    await lock(tx, `attempt:${quiz.enrolmentId}:${quiz.componentId}`);
    const attempts = await listAttempts(tx, quiz);
    const open = attempts.find((attempt) => attempt.state === 'open');
    if (open) return { ok: true, attemptId: open.id };
    const allowed = canStartAttempt(attempts, quiz.threshold, quiz.maxAttempts);
    if (!allowed.ok)
      return { ok: false, reason: allowed.reason === 'passed' ? 'passed' : 'no_attempts_left' };
    const id = newId();
    await tx
      .insertInto('attempt')
      .values({
        id,
        enrolmentId: quiz.enrolmentId,
        componentId: quiz.componentId,
        number: attempts.length + 1,
        state: 'open',
        openKey: `${quiz.enrolmentId}:${quiz.componentId}`,
        startedAt: now.toISOString(),
        deadlineAt: attemptDeadline(now, quiz.timeLimitMinutes, quiz.extraMinutes)?.toISOString() ?? null,
        submittedAt: null,
        score: null,
      })
      .execute();
    await storeDraw(tx, quiz, id, attempts.length + 1);
    return { ok: true, attemptId: id };
  });
}
