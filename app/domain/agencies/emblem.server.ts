import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import type { FileStore } from '#app/storage/files.server.ts';
import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { type BalaiScope, balaiIdsOf } from './scope.ts';

export const EMBLEM_BYTES = 2 * 1024 * 1024;
/** On paper an emblem is 2 cm high: this is 600 dots an inch. */
const LONGEST_EDGE = 512;
const PIXELS = 40_000_000;
const READABLE = new Set(['image/png', 'image/jpeg']);

export type EmblemResult =
  | { ok: true; fileId: string }
  | { ok: false; reason: 'not_found' | 'not_a_picture' | 'damaged' };

/** Stores an emblem, drawn anew as PNG from its pixels, and puts it in place of the one before. */
export async function setEmblem(
  db: Db,
  store: FileStore,
  balaiId: string,
  upload: { bytes: Uint8Array; name: string },
  by: string,
  now: Date,
): Promise<EmblemResult> {
  const type = await fileTypeFromBuffer(upload.bytes);
  if (!type || !READABLE.has(type.mime)) return { ok: false, reason: 'not_a_picture' };
  const made = await redraw(upload.bytes);
  if (!made) return { ok: false, reason: 'damaged' };
  const sha256 = await store.put(made.data);
  return write(db, async (tx): Promise<EmblemResult> => {
    const fileId = newId();
    await tx
      .insertInto('file')
      .values({
        id: fileId,
        sha256,
        mime: 'image/png',
        bytes: made.data.length,
        width: made.info.width,
        height: made.info.height,
        originalName: upload.name,
        ownerId: by,
        createdAt: now.toISOString(),
      })
      .execute();
    const changed = await tx
      .updateTable('balai')
      .set({ emblemFileId: fileId })
      .where('id', '=', balaiId)
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) === 0) {
      await tx.deleteFrom('file').where('id', '=', fileId).execute();
      return { ok: false, reason: 'not_found' };
    }
    await recordAudit(
      tx,
      { actorId: by, verb: 'balai.emblem_changed', subjectKind: 'balai', subjectId: balaiId, balaiId },
      now,
    );
    return { ok: true, fileId };
  });
}

/** Where the emblem's bytes are. */
export function findEmblem(db: Db, scope: BalaiScope, balaiId: string) {
  return db
    .selectFrom('balai')
    .innerJoin('file', 'file.id', 'balai.emblemFileId')
    .select(['file.sha256', 'file.mime'])
    .where('balai.id', '=', balaiId)
    .$if(scope !== 'all', (q) => q.where('balai.id', 'in', balaiIdsOf(scope)))
    .executeTakeFirst();
}

async function redraw(bytes: Uint8Array) {
  try {
    return await sharp(bytes, { limitInputPixels: PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 9 })
      .toBuffer({ resolveWithObject: true });
  } catch {
    return undefined;
  }
}
