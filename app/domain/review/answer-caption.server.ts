import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findTask, type Task, whyNotWritable } from '../assignments/task.server.ts';

export type AnswerCaptionResult =
  | { ok: true }
  | {
      ok: false;
      reason:
        | 'not_found'
        | 'not_returned'
        | 'closed'
        /** The takarir on the desk is a third text by now: nothing is written over it. */
        | 'changed_meanwhile'
        | 'removed';
    };

/**
 * The participant takes the mentor's takarir over into the draft, or keeps their own. Changing one's mind puts back
 * what was sent; a takarir that was rewritten on the desk meanwhile is left alone.
 */
export function answerCaption(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  { photoId, answer }: { photoId: string; answer: 'accept' | 'reject' },
  now: Date,
): Promise<AnswerCaptionResult> {
  return write(db, async (tx): Promise<AnswerCaptionResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task?.submissionId) return { ok: false, reason: 'not_found' };
    const advised = await findAdvised(tx, task, photoId);
    if (!advised) return { ok: false, reason: 'not_found' };
    if (task.state !== 'returned') return { ok: false, reason: 'not_returned' };
    if (whyNotWritable(task)) return { ok: false, reason: 'closed' };
    if (advised.removedAt) return { ok: false, reason: 'removed' };
    const { reviewId, sent, suggested, onDesk } = advised;
    const wanted = answer === 'accept' ? suggested : sent;
    if (onDesk !== wanted) {
      const isOwnWords = onDesk !== sent && onDesk !== suggested;
      if (isOwnWords && answer === 'accept') return { ok: false, reason: 'changed_meanwhile' };
      if (!isOwnWords) await putOnDesk(tx, task.submissionId, photoId, wanted, now);
    }
    await tx
      .updateTable('photoCaption')
      .set({ answer, answeredAt: now.toISOString() })
      .where('reviewId', '=', reviewId)
      .where('photoId', '=', photoId)
      .execute();
    return { ok: true };
  });
}

/** The draft counts one on: a desk that is open elsewhere then asks before it writes its older words over these. */
async function putOnDesk(
  tx: Tx,
  submissionId: string,
  photoId: string,
  caption: string,
  now: Date,
): Promise<void> {
  await tx.updateTable('photo').set({ caption }).where('id', '=', photoId).execute();
  await tx
    .updateTable('draft')
    .set(({ ref, eb }) => ({ rev: eb(ref('rev'), '+', 1), savedAt: now.toISOString() }))
    .where('submissionId', '=', submissionId)
    .execute();
}

/** Of the newest version's decided review; a picture of anybody else is not among them. */
function findAdvised(tx: Tx, { submissionId, versionCount }: Task, photoId: string) {
  return tx
    .selectFrom('photoCaption')
    .innerJoin('review', 'review.id', 'photoCaption.reviewId')
    .innerJoin('version', 'version.id', 'review.versionId')
    .innerJoin('versionPhoto', (join) =>
      join
        .onRef('versionPhoto.versionId', '=', 'version.id')
        .onRef('versionPhoto.photoId', '=', 'photoCaption.photoId'),
    )
    .innerJoin('photo', 'photo.id', 'photoCaption.photoId')
    .select([
      'review.id as reviewId',
      'photoCaption.caption as suggested',
      'versionPhoto.caption as sent',
      'photo.caption as onDesk',
      'photo.removedAt',
    ])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', versionCount)
    .where('review.state', '=', 'decided')
    .where('photoCaption.photoId', '=', photoId)
    .executeTakeFirst();
}
