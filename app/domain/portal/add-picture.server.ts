import type { FileStore } from '#app/storage/files.server.ts';
import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { insertPicture } from '../assignments/insert-picture.server.ts';
import { makeSafePicture, type PictureResult } from '../assignments/picture.server.ts';
import { type BlockPlace, type BlockResult, placePicture } from './change-blocks.server.ts';
import { changePortal, type PortalRefusal } from './change-portal.server.ts';
import { isWritable } from './find-portal.server.ts';
import { LIMITS } from './limits.ts';

export type AddPictureResult =
  | { ok: true; pictureId: string }
  | { ok: false; reason: 'too_many_pictures' }
  | Extract<PictureResult, { ok: false }>
  | PortalRefusal;

/** Takes a picture into the portal, made anew from its pixels. */
export function addPicture(
  db: Db,
  store: FileStore,
  viewer: Viewer,
  portalId: string,
  upload: { bytes: Uint8Array; name: string },
  now: Date,
): Promise<AddPictureResult> {
  return takePicture<AddPictureResult>(db, store, viewer, portalId, upload, now, async (_tx, pictureId) => ({
    ok: true,
    pictureId,
  }));
}

/** The same, and at once into a picture block. */
export function addBlockPicture(
  db: Db,
  store: FileStore,
  viewer: Viewer,
  { portalId, ...place }: BlockPlace,
  upload: { bytes: Uint8Array; name: string },
  now: Date,
): Promise<AddPictureResult | BlockResult> {
  return takePicture<AddPictureResult | BlockResult>(
    db,
    store,
    viewer,
    portalId,
    upload,
    now,
    (tx, pictureId, portal) => placePicture(tx, portal, place, pictureId),
  );
}

async function takePicture<T>(
  db: Db,
  store: FileStore,
  viewer: Viewer,
  portalId: string,
  upload: { bytes: Uint8Array; name: string },
  now: Date,
  then: (tx: Tx, pictureId: string, portal: Parameters<typeof placePicture>[1]) => Promise<T>,
): Promise<T | AddPictureResult> {
  // Asked before the costly part, and again inside the transaction.
  const standing = await isWritable(db, viewer, portalId, now);
  if (!standing.ok) return standing;
  const made = await makeSafePicture(upload.bytes);
  if (!made.ok) return made;
  const sha256 = await store.put(made.picture.bytes);
  return changePortal<T | AddPictureResult>(db, viewer, portalId, now, async (tx, portal) => {
    const { count } = await tx
      .selectFrom('portalPicture')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('portalId', '=', portalId)
      .executeTakeFirstOrThrow();
    if (Number(count) >= LIMITS.pictures) return { ok: false, reason: 'too_many_pictures' };
    const fileId = await insertPicture(tx, made.picture, {
      ...{ sha256, originalName: upload.name, ownerId: viewer.accountId },
      createdAt: portal.at,
    });
    const pictureId = newId();
    await tx
      .insertInto('portalPicture')
      .values({ id: pictureId, portalId, fileId, createdAt: portal.at })
      .execute();
    return then(tx, pictureId, portal);
  });
}
