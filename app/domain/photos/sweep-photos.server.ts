import { write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { REMOVED_DAYS } from './photo-limits.ts';

/** In one transaction: nobody who writes meanwhile waits long. */
const AT_ONCE = 50;

/**
 * Forgets pictures that were taken off their desks long ago and that no version, no mentor's note and no upload names.
 * Returns the hashes of files that nothing names any more: their bytes can go. Whatever else comes to name one
 * meanwhile makes the database refuse all of it.
 */
export function sweepRemovedPhotos(db: Db, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - REMOVED_DAYS * 24 * 3_600_000).toISOString();
  return write(db, async (tx) => {
    const photos = await listForgotten(tx, before);
    if (photos.length === 0) return [];
    const ids = photos.map(({ id }) => id);
    await tx.deleteFrom('photoBand').where('photoId', 'in', ids).execute();
    await tx.deleteFrom('photo').where('id', 'in', ids).execute();
    return forgetFiles(
      tx,
      photos.flatMap(({ fileId, thumbFileId }) => [fileId, thumbFileId]),
    );
  });
}

function listForgotten(tx: Tx, before: string) {
  return tx
    .selectFrom('photo')
    .select(['id', 'fileId', 'thumbFileId'])
    .where('removedAt', '<', before)
    .where(({ and, eb, exists, not }) =>
      and(
        NAMING_PHOTOS.map((table) =>
          not(exists(eb.selectFrom(table).select('photoId').whereRef(`${table}.photoId`, '=', 'photo.id'))),
        ),
      ),
    )
    .orderBy('removedAt')
    .limit(AT_ONCE)
    .execute();
}

const NAMING_PHOTOS = ['versionPhoto', 'photoMark', 'photoCrop', 'photoCaption', 'photoUpload'] as const;

/** A file may be a draft's or a version's picture besides; and the same bytes may be another file's. */
async function forgetFiles(tx: Tx, fileIds: string[]): Promise<string[]> {
  const forgotten = await tx
    .deleteFrom('file')
    .where('id', 'in', fileIds)
    .where(({ and, eb, exists, not, or }) =>
      and([
        ...(['draft', 'version'] as const).map((table) =>
          not(
            exists(
              eb.selectFrom(table).select('pictureFileId').whereRef(`${table}.pictureFileId`, '=', 'file.id'),
            ),
          ),
        ),
        not(
          exists(
            eb
              .selectFrom('photo')
              .select('photo.id')
              .where((photo) =>
                or([
                  photo('photo.fileId', '=', photo.ref('file.id')),
                  photo('photo.thumbFileId', '=', photo.ref('file.id')),
                ]),
              ),
          ),
        ),
      ]),
    )
    .returning('sha256')
    .execute();
  const hashes = [...new Set(forgotten.map(({ sha256 }) => sha256))];
  if (hashes.length === 0) return [];
  const others = await tx.selectFrom('file').select('sha256').where('sha256', 'in', hashes).execute();
  const named = new Set(others.map(({ sha256 }) => sha256));
  return hashes.filter((sha256) => !named.has(sha256));
}
