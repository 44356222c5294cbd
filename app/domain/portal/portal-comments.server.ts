import { newId } from '#db/id.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { MOST_COMMENTS } from '../review/comment-limit.ts';
import { type EditRefusal, editReview, type ReviewEdit } from '../review/edit-review.server.ts';
import { type PortalSpot, parseSpot, spotExists, spotText } from './portal-spot.ts';
import type { PortalSnapshot } from './snapshot.ts';

/** A mentor's note on a page, a block, a story or a document. */
export interface PortalComment {
  id: string;
  kind: 'comment' | 'praise';
  spot: PortalSpot;
  body: string;
  createdAt: string;
}

export type PortalCommentResult =
  | { ok: true; commentId: string }
  | { ok: false; reason: 'bad_target' | 'too_many_comments' }
  | EditRefusal;

/** Notes of one review, in the order in which they were made. The caller has made sure that the viewer may read it. */
export async function listPortalComments(db: Db, reviewId: string): Promise<PortalComment[]> {
  const rows = await db
    .selectFrom('portalComment')
    .select(['id', 'kind', 'spot', 'body', 'createdAt'])
    .where('reviewId', '=', reviewId)
    .orderBy('ord')
    .execute();
  return rows.flatMap(({ spot: text, ...row }) => {
    const spot = parseSpot(text);
    return spot ? [{ ...row, spot }] : [];
  });
}

/** Adds a note to the viewer's own open review of the version they are reading. */
export function addPortalComment(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  { kind, spot, body }: Pick<PortalComment, 'kind' | 'spot' | 'body'>,
  now: Date,
): Promise<PortalCommentResult> {
  return editReview<PortalCommentResult>(db, viewer, edit, async (tx, review) => {
    const frozen = await tx
      .selectFrom('versionPortal')
      .select('snapshot')
      .where('versionId', '=', review.versionId)
      .executeTakeFirst();
    const portal = frozen && (JSON.parse(frozen.snapshot) as PortalSnapshot);
    if (!portal || !spotExists(portal, spot)) return { ok: false, reason: 'bad_target' };
    const last = await tx
      .selectFrom('portalComment')
      .select(({ fn }) => [fn.max('ord').as('ord'), fn.countAll<number>().as('count')])
      .where('reviewId', '=', review.id)
      .executeTakeFirst();
    if (Number(last?.count) >= MOST_COMMENTS) return { ok: false, reason: 'too_many_comments' };
    const id = newId();
    await tx
      .insertInto('portalComment')
      .values({
        id,
        reviewId: review.id,
        ord: (last?.ord ?? 0) + 1,
        kind,
        spot: spotText(spot),
        body,
        createdAt: now.toISOString(),
      })
      .execute();
    return { ok: true, commentId: id };
  });
}

/** Takes a note back before the decision. */
export function removePortalComment(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  commentId: string,
): Promise<PortalCommentResult> {
  return editReview<PortalCommentResult>(db, viewer, edit, async (tx, review) => {
    await tx
      .deleteFrom('portalComment')
      .where('id', '=', commentId)
      .where('reviewId', '=', review.id)
      .execute();
    return { ok: true, commentId };
  });
}
