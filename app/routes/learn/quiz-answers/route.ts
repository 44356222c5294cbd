import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findQuiz, listAskedNow } from '#app/domain/quizzes/quiz.server.ts';
import { saveAnswers } from '#app/domain/quizzes/submit-attempt.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { readAnswers } from '../quiz/answers-form.ts';

/** Keeps answers while a quiz is open: called by the page's autosave. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', quizSlug = '' } = args.params;
  const quiz = found(await findQuiz(db, viewer, batchId, quizSlug, now()));
  const questions = await listAskedNow(db, quiz);
  const saved = await saveAnswers(db, quiz, readAnswers(await readForm(args.request), questions), now());
  // A resource's `data()` would lose its status.
  return Response.json(saved, { status: saved.ok ? 200 : 409 });
}
