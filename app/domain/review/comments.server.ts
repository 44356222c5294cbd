import { newId } from '#db/id.ts';
import type { CommentThreadTable } from '#db/schema/review.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type CommentTarget, checkTarget } from '../manuscript/anchor.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { MOST_COMMENTS } from './comment-limit.ts';
import { type EditRefusal, editReview, type ReviewEdit } from './edit-review.server.ts';

export interface NewComment {
  /** Made by the page, so that sending it again adds nothing; absent from a plain form. */
  threadId?: string;
  kind: CommentThreadTable['kind'];
  target: CommentTarget;
  body: string;
}

export type CommentResult =
  | { ok: true; threadId: string }
  | { ok: false; reason: 'bad_target' | 'no_comment' | 'too_many_comments' }
  /** The words were changed in another window: both are shown. */
  | { ok: false; reason: 'changed_meanwhile'; body: string }
  | EditRefusal;

/**
 * Notes in the margin. A new one never overwrites anything, so it needs no lock on the rest of the review; changing
 * one names the words that were being changed.
 */
export function addComment(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  { threadId = newId(), kind, target, body }: NewComment,
  now: Date,
): Promise<CommentResult> {
  return editReview<CommentResult>(db, viewer, edit, async (tx, review) => {
    const known = await tx
      .selectFrom('commentThread')
      .select('reviewId')
      .where('id', '=', threadId)
      .executeTakeFirst();
    if (known)
      return known.reviewId === review.id ? { ok: true, threadId } : { ok: false, reason: 'bad_target' };
    if (!checkTarget(readStored(review.trackedDoc), target).ok) return { ok: false, reason: 'bad_target' };
    const at = now.toISOString();
    const last = await tx
      .selectFrom('commentThread')
      .select(({ fn }) => [fn.max('ord').as('ord'), fn.countAll<number>().as('count')])
      .where('reviewId', '=', review.id)
      .executeTakeFirst();
    if (Number(last?.count) >= MOST_COMMENTS) return { ok: false, reason: 'too_many_comments' };
    await tx
      .insertInto('commentThread')
      .values({
        id: threadId,
        reviewId: review.id,
        kind,
        target: JSON.stringify(target),
        state: 'open',
        ord: (last?.ord ?? 0) + 1,
        createdAt: at,
      })
      .execute();
    await tx
      .insertInto('comment')
      .values({ id: newId(), threadId, authorId: viewer.accountId, body, createdAt: at, editedAt: null })
      .execute();
    return { ok: true, threadId };
  });
}

export function changeComment(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  change: { threadId: string; before: string; body: string },
  now: Date,
): Promise<CommentResult> {
  return editReview<CommentResult>(db, viewer, edit, async (tx, review) => {
    const comment = await findComment(tx, review.id, change.threadId, viewer);
    if (!comment) return { ok: false, reason: 'no_comment' };
    if (comment.body === change.body) return { ok: true, threadId: change.threadId };
    if (comment.body !== change.before) return { ok: false, reason: 'changed_meanwhile', body: comment.body };
    await tx
      .updateTable('comment')
      .set({ body: change.body, editedAt: now.toISOString() })
      .where('id', '=', comment.id)
      .execute();
    return { ok: true, threadId: change.threadId };
  });
}

export function deleteComment(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  threadId: string,
): Promise<CommentResult> {
  return editReview<CommentResult>(db, viewer, edit, async (tx, review) => {
    if (!(await findComment(tx, review.id, threadId, viewer))) return { ok: false, reason: 'no_comment' };
    await tx.deleteFrom('comment').where('threadId', '=', threadId).execute();
    await tx.deleteFrom('commentThread').where('id', '=', threadId).execute();
    return { ok: true, threadId };
  });
}

function findComment(tx: Tx, reviewId: string, threadId: string, viewer: Viewer) {
  return tx
    .selectFrom('comment')
    .innerJoin('commentThread', 'commentThread.id', 'comment.threadId')
    .select(['comment.id', 'comment.body'])
    .where('commentThread.id', '=', threadId)
    .where('commentThread.reviewId', '=', reviewId)
    .where('comment.authorId', '=', viewer.accountId)
    .orderBy('comment.createdAt')
    .executeTakeFirst();
}
