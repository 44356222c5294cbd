import type { Db, Tx } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';

/**
 * Submissions whose manuscripts the viewer may read: allocated to them, of a batch they are a mentor in, or of a batch
 * their balai organizes. Only what was sent is ever among them; drafts are their writer's. Nobody reviews, or reads the
 * unfinished review of, what they have written themselves.
 */
export function readableSubmissions(db: Db | Tx, viewer: Viewer) {
  const balaiIds = organizedBalaiIds(viewer);
  return db
    .selectFrom('submission')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .leftJoin('batchMentor', (join) =>
      join
        .onRef('batchMentor.batchId', '=', 'submission.batchId')
        .on('batchMentor.accountId', '=', viewer.accountId)
        .on('batchMentor.isActive', '=', 1),
    )
    .where('submission.versionCount', '>', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('enrolment')
            .select('enrolment.id')
            .whereRef('enrolment.id', '=', 'submission.enrolmentId')
            .where('enrolment.accountId', '=', viewer.accountId),
        ),
      ),
    )
    .where((eb) =>
      eb.or([
        eb('submission.mentorId', '=', viewer.accountId),
        eb('batchMentor.accountId', 'is not', null),
        ...(balaiIds.length > 0 ? [eb('batch.balaiId', 'in', balaiIds)] : []),
      ]),
    );
}
