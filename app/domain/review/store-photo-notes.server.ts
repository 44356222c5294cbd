import type { Tx } from '#db/schema.ts';
import type { EditableReview } from './edit-review.server.ts';
import {
  type Crop,
  isFrame,
  isSameCrop,
  isSamePin,
  isSpot,
  MOST_PINS,
  type PhotoChanges,
  type PhotoNotes,
  type Pin,
} from './photo-notes.ts';

export type PhotoNotesRefusal = { ok: false; reason: 'no_photo' | 'bad_spot' | 'too_many_pins' };

/**
 * Makes what is stored be as the page has it: pins, crops and better takarir, on pictures of the reviewed version only.
 * What is so already stays.
 */
export async function storePhotoNotes(
  tx: Tx,
  review: EditableReview,
  stored: PhotoNotes,
  changes: PhotoChanges,
  now: Date,
): Promise<{ ok: true } | PhotoNotesRefusal> {
  const { pins = {}, crops = {}, captions = {} } = changes;
  if (!hasGoodPlaces(changes)) return { ok: false, reason: 'bad_spot' };
  const named = [
    ...Object.values(pins).flatMap((pin) => (pin ? [pin.photoId] : [])),
    ...Object.keys(crops),
    ...Object.keys(captions),
  ];
  if (!(await areOfVersion(tx, review.versionId, named))) return { ok: false, reason: 'no_photo' };
  // The id is the page's own; one that is another review's is not to be touched, and not to be told of.
  if (await hasForeignPin(tx, review.id, Object.keys(pins))) return { ok: false, reason: 'no_photo' };
  const added = Object.entries(pins).filter(([id, pin]) => pin && !stored.pins[id]);
  const removed = Object.entries(pins).filter(([id, pin]) => !pin && stored.pins[id]);
  const count = Object.keys(stored.pins).length + added.length - removed.length;
  if (added.length > 0 && count > MOST_PINS) return { ok: false, reason: 'too_many_pins' };

  const at = now.toISOString();
  await storePins(tx, review.id, stored, pins, at);
  for (const [photoId, crop] of Object.entries(crops))
    if (!isSameCrop(crop, stored.crops[photoId])) await storeCrop(tx, review.id, photoId, crop, at);
  for (const [photoId, caption] of Object.entries(captions))
    if ((caption ?? undefined) !== stored.captions[photoId])
      await storeCaption(tx, review.id, photoId, caption, at);
  return { ok: true };
}

function hasGoodPlaces({ pins = {}, crops = {} }: PhotoChanges): boolean {
  return (
    Object.values(pins).every((pin) => !pin || isSpot(pin)) &&
    Object.values(crops).every((crop) => !crop || isFrame(crop))
  );
}

async function areOfVersion(tx: Tx, versionId: string, photoIds: string[]): Promise<boolean> {
  const wanted = [...new Set(photoIds)];
  if (wanted.length === 0) return true;
  const known = await tx
    .selectFrom('versionPhoto')
    .select('photoId')
    .where('versionId', '=', versionId)
    .where('photoId', 'in', wanted)
    .execute();
  return known.length === wanted.length;
}

async function hasForeignPin(tx: Tx, reviewId: string, ids: string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const foreign = await tx
    .selectFrom('photoMark')
    .select('id')
    .where('id', 'in', ids)
    .where('reviewId', '!=', reviewId)
    .limit(1)
    .executeTakeFirst();
  return foreign !== undefined;
}

async function storePins(
  tx: Tx,
  reviewId: string,
  stored: PhotoNotes,
  pins: Record<string, Pin | null>,
  createdAt: string,
): Promise<void> {
  const gone = Object.keys(pins).filter((id) => pins[id] === null && stored.pins[id]);
  if (gone.length > 0)
    await tx.deleteFrom('photoMark').where('reviewId', '=', reviewId).where('id', 'in', gone).execute();
  let ord = await lastOrd(tx, reviewId);
  for (const [id, pin] of Object.entries(pins)) {
    if (!pin || isSamePin(pin, stored.pins[id])) continue;
    if (stored.pins[id]) {
      await tx
        .updateTable('photoMark')
        .set({ ...pin })
        .where('reviewId', '=', reviewId)
        .where('id', '=', id)
        .execute();
      continue;
    }
    ord += 1;
    await tx
      .insertInto('photoMark')
      .values({ id, reviewId, ord, ...pin, createdAt })
      .execute();
  }
}

async function lastOrd(tx: Tx, reviewId: string): Promise<number> {
  const last = await tx
    .selectFrom('photoMark')
    .select(({ fn }) => fn.max('ord').as('ord'))
    .where('reviewId', '=', reviewId)
    .executeTakeFirst();
  return last?.ord ?? 0;
}

async function storeCrop(
  tx: Tx,
  reviewId: string,
  photoId: string,
  crop: Crop | null,
  createdAt: string,
): Promise<void> {
  if (!crop) {
    await tx
      .deleteFrom('photoCrop')
      .where('reviewId', '=', reviewId)
      .where('photoId', '=', photoId)
      .execute();
    return;
  }
  await tx
    .insertInto('photoCrop')
    .values({ reviewId, photoId, ...crop, createdAt })
    .onConflict((c) => c.columns(['reviewId', 'photoId']).doUpdateSet(crop))
    .execute();
}

async function storeCaption(
  tx: Tx,
  reviewId: string,
  photoId: string,
  caption: string | null,
  createdAt: string,
): Promise<void> {
  if (caption === null) {
    await tx
      .deleteFrom('photoCaption')
      .where('reviewId', '=', reviewId)
      .where('photoId', '=', photoId)
      .execute();
    return;
  }
  await tx
    .insertInto('photoCaption')
    .values({ reviewId, photoId, caption, answer: null, answeredAt: null, createdAt })
    .onConflict((c) =>
      c.columns(['reviewId', 'photoId']).doUpdateSet({ caption, answer: null, answeredAt: null }),
    )
    .execute();
}
