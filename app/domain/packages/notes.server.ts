import { newId } from '#db/id.ts';
import type { PackageNoteTable } from '#db/schema/packages.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { MOST_COMMENTS } from '../review/comment-limit.ts';
import { type EditRefusal, editReview, type ReviewEdit } from '../review/edit-review.server.ts';

export const PARTS = ['photo', 'portal', 'share'] as const satisfies PackageNoteTable['part'][];
export type PackagePart = (typeof PARTS)[number];

/** A mentor's note on a part of a package. */
export type PackageNote = Pick<PackageNoteTable, 'id' | 'kind' | 'part' | 'body'>;

export type PackageNoteResult =
  | { ok: true }
  | { ok: false; reason: 'bad_target' | 'too_many_comments' }
  | EditRefusal;

/** Notes of one review, in the order in which they were made. The caller has made sure that the viewer may read it. */
export function listPackageNotes(db: Db, reviewId: string): Promise<PackageNote[]> {
  return db
    .selectFrom('packageNote')
    .select(['id', 'kind', 'part', 'body'])
    .where('reviewId', '=', reviewId)
    .orderBy('ord')
    .execute();
}

/** Adds a note to the viewer's own open review; it is about a part that this version has. */
export function addPackageNote(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  note: Omit<PackageNote, 'id'>,
  now: Date,
): Promise<PackageNoteResult> {
  return editReview<PackageNoteResult>(db, viewer, edit, async (tx, review) => {
    const version = await tx
      .selectFrom('version')
      .leftJoin('versionPortalItem', 'versionPortalItem.versionId', 'version.id')
      .select(['version.pictureFileId', 'version.shareText', 'versionPortalItem.versionId as frozenId'])
      .where('version.id', '=', review.versionId)
      .executeTakeFirst();
    const has = {
      photo: Boolean(version?.pictureFileId),
      portal: Boolean(version?.frozenId),
      share: Boolean(version?.shareText),
    };
    if (!has[note.part]) return { ok: false, reason: 'bad_target' };
    const last = await tx
      .selectFrom('packageNote')
      .select(({ fn }) => [fn.max('ord').as('ord'), fn.countAll<number>().as('count')])
      .where('reviewId', '=', review.id)
      .executeTakeFirst();
    if (Number(last?.count) >= MOST_COMMENTS) return { ok: false, reason: 'too_many_comments' };
    await tx
      .insertInto('packageNote')
      .values({
        id: newId(),
        reviewId: review.id,
        ord: (last?.ord ?? 0) + 1,
        ...note,
        createdAt: now.toISOString(),
      })
      .execute();
    return { ok: true };
  });
}

/** Takes a note back before the decision. */
export function removePackageNote(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  noteId: string,
): Promise<PackageNoteResult> {
  return editReview<PackageNoteResult>(db, viewer, edit, async (tx, review) => {
    await tx.deleteFrom('packageNote').where('id', '=', noteId).where('reviewId', '=', review.id).execute();
    return { ok: true };
  });
}
