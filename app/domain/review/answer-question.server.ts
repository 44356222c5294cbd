import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { lockSubmission } from '../assignments/decide.server.ts';
import { findFollowUp } from './follow-up.server.ts';

export type AnswerQuestionResult = { ok: true } | { ok: false; reason: 'not_found' | 'already_answered' };

/** The mentor's answer to a question about one suggestion of version `n`. Given once: the participant may act on it. */
export async function answerQuestion(
  db: Db,
  viewer: Viewer,
  { submissionId, n, subjectId }: { submissionId: string; n: number; subjectId: string },
  answer: string,
  now: Date,
): Promise<AnswerQuestionResult> {
  const followUp = await findFollowUp(db, viewer, submissionId, n);
  if (!followUp?.canAnswer) return { ok: false, reason: 'not_found' };
  return write(db, async (tx): Promise<AnswerQuestionResult> => {
    await lockSubmission(tx, submissionId);
    const question = await tx
      .selectFrom('adviceReply')
      .select('answer')
      .where('reviewId', '=', followUp.reviewId)
      .where('subjectId', '=', subjectId)
      .where('kind', '=', 'question')
      .executeTakeFirst();
    if (!question) return { ok: false, reason: 'not_found' };
    if (question.answer !== null) return { ok: false, reason: 'already_answered' };
    await tx
      .updateTable('adviceReply')
      .set({ answer, answeredAt: now.toISOString(), answeredBy: viewer.accountId })
      .where('reviewId', '=', followUp.reviewId)
      .where('subjectId', '=', subjectId)
      .where('kind', '=', 'question')
      .execute();
    return { ok: true };
  });
}
