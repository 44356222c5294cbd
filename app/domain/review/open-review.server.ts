import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';

/**
 * The first look of the mentor who has the manuscript opens their review of its newest version, with nothing preset.
 * Looking again, or from two windows at once, finds the same one.
 */
export async function openReview(db: Db, viewer: Viewer, submissionId: string, now: Date): Promise<void> {
  const version = await db
    .selectFrom('submission')
    .innerJoin('version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.n', '=', 'submission.versionCount'),
    )
    .leftJoin('review', (join) =>
      join.onRef('review.versionId', '=', 'version.id').on('review.reviewerId', '=', viewer.accountId),
    )
    .select(['version.id', 'version.doc', 'review.id as reviewId'])
    .where('submission.id', '=', submissionId)
    .where('submission.mentorId', '=', viewer.accountId)
    .where('submission.state', '=', 'waiting')
    .executeTakeFirst();
  if (!version || version.reviewId) return;
  const at = now.toISOString();
  await write(db, (tx) =>
    tx
      .insertInto('review')
      .values({
        id: newId(),
        versionId: version.id,
        reviewerId: viewer.accountId,
        trackedDoc: version.doc,
        note: '',
        state: 'open',
        rev: 0,
        createdAt: at,
        updatedAt: at,
      })
      .onConflict((c) => c.columns(['versionId', 'reviewerId']).doNothing())
      .execute(),
  );
}
