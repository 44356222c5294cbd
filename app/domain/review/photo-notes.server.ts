import type { Db, Tx } from '#db/schema.ts';
import { NO_PHOTO_NOTES, type PhotoNotes } from './photo-notes.ts';

/** What the reviews say about the pictures, by review. The caller has made sure that the viewer may read them. */
export async function listPhotoNotes(db: Db | Tx, reviewIds: string[]): Promise<Record<string, PhotoNotes>> {
  if (reviewIds.length === 0) return {};
  const [pins, crops, captions] = await Promise.all([
    db
      .selectFrom('photoMark')
      .select(['reviewId', 'id', 'photoId', 'kind', 'label', 'x', 'y', 'body'])
      .where('reviewId', 'in', reviewIds)
      .orderBy('ord')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('photoCrop')
      .select(['reviewId', 'photoId', 'x', 'y', 'width', 'height', 'reason'])
      .where('reviewId', 'in', reviewIds)
      .execute(),
    db
      .selectFrom('photoCaption')
      .select(['reviewId', 'photoId', 'caption'])
      .where('reviewId', 'in', reviewIds)
      .execute(),
  ]);
  const isOf = (reviewId: string) => (row: { reviewId: string }) => row.reviewId === reviewId;
  return Object.fromEntries(
    reviewIds.map((reviewId): [string, PhotoNotes] => [
      reviewId,
      {
        pins: Object.fromEntries(pins.filter(isOf(reviewId)).map(({ id, reviewId: _, ...pin }) => [id, pin])),
        crops: Object.fromEntries(
          crops.filter(isOf(reviewId)).map(({ photoId, reviewId: _, ...crop }) => [photoId, crop]),
        ),
        captions: Object.fromEntries(
          captions.filter(isOf(reviewId)).map(({ photoId, caption }) => [photoId, caption]),
        ),
      },
    ]),
  );
}

export async function findPhotoNotes(db: Db | Tx, reviewId: string): Promise<PhotoNotes> {
  return (await listPhotoNotes(db, [reviewId]))[reviewId] ?? NO_PHOTO_NOTES;
}
