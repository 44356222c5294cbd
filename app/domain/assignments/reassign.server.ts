import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { handOver, listMentorLoads } from './allocate.server.ts';
import { mayTake } from './allocation.ts';
import { lockSubmission } from './decide.server.ts';
import { workKind } from './kinds.ts';

export type ReassignResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'not_waiting' | 'may_not_take' };

/** The organizer gives a waiting manuscript to another mentor of the batch. What the first one marked is kept. */
export function reassignSubmission(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  mentorId: string,
  now: Date,
): Promise<ReassignResult> {
  const balaiIds = organizedBalaiIds(viewer);
  return write(db, async (tx): Promise<ReassignResult> => {
    if (balaiIds.length === 0) return { ok: false, reason: 'not_found' };
    await lockSubmission(tx, submissionId);
    const submission = await tx
      .selectFrom('submission')
      .innerJoin('batch', 'batch.id', 'submission.batchId')
      .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
      .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
      .select([
        'submission.batchId',
        'submission.state',
        'submission.mentorId',
        'enrolment.opdId',
        'assignment.form',
        'batch.balaiId',
      ])
      .where('submission.id', '=', submissionId)
      .where('batch.balaiId', 'in', balaiIds)
      .executeTakeFirst();
    if (!submission) return { ok: false, reason: 'not_found' };
    if (submission.state !== 'waiting') return { ok: false, reason: 'not_waiting' };
    if (submission.mentorId === mentorId) return { ok: true };
    const mentors = await listMentorLoads(tx, submission.batchId, submissionId);
    const mentor = mentors.find(({ id }) => id === mentorId);
    const request = { kind: workKind(submission.form), participantOpdId: submission.opdId };
    if (!mentor || !mayTake(mentor, request)) return { ok: false, reason: 'may_not_take' };
    await handOver(tx, { submissionId }, mentorId, 'reassigned', viewer.accountId, now);
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: 'submission.reassigned',
        subjectKind: 'submission',
        subjectId: submissionId,
        balaiId: submission.balaiId,
        detail: { from: submission.mentorId, to: mentorId },
      },
      now,
    );
    return { ok: true };
  });
}
