import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** The mentor's last word on one of the viewer's own submissions, for the home page. */
export function findLatestNote(db: Db, viewer: Viewer, submissionId: string) {
  return db
    .selectFrom('decision')
    .innerJoin('submission', 'submission.id', 'decision.submissionId')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account as mentor', 'mentor.id', 'decision.decidedBy')
    .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
    .select(['decision.note', 'decision.decidedAt', 'mentor.name as mentorName'])
    .where('decision.submissionId', '=', submissionId)
    .where('enrolment.accountId', '=', viewer.accountId)
    .where('decisionWithdrawal.decisionId', 'is', null)
    .orderBy('decision.decidedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}
