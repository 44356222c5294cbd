import type { Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readableSubmissions } from './scope.server.ts';

/** A manuscript as those verbs see it that move it from mentor to mentor; undefined for who may not read it. */
export function findWork(tx: Tx, viewer: Viewer, submissionId: string) {
  return readableSubmissions(tx, viewer)
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .select([
      'submission.id as submissionId',
      'submission.batchId',
      'submission.state',
      'submission.mentorId',
      'enrolment.opdId',
      'assignment.form',
      'batch.balaiId',
    ])
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
}
