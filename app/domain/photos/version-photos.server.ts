import type { PhotoPeople, PhotoSlot } from '#db/schema/photos.ts';
import type { Db } from '#db/schema.ts';
import { type FileFacts, readFacts } from './file-facts.ts';

/** A picture of a version, as it was sent. */
export interface VersionPhoto {
  photoId: string;
  fileId: string;
  thumbFileId: string;
  slot: PhotoSlot | null;
  caption: string;
  people: PhotoPeople;
  consentNote: string;
  isChosen: boolean;
  /** The camera's own local time; null where the file does not say. */
  takenAt: string | null;
  facts: FileFacts;
  /** The browser has read the facts from a file that it then made smaller: nobody here has seen that file. */
  isDeclared: boolean;
  originalBytes: number;
  width: number;
  height: number;
  /** The participant has taken it off the desk since. */
  isRemoved: boolean;
}

/** The pictures of some versions, by version, in their order. The caller has made sure that the viewer may read them. */
export async function listVersionPhotos(
  db: Db,
  versionIds: string[],
): Promise<Record<string, VersionPhoto[]>> {
  if (versionIds.length === 0) return {};
  const rows = await db
    .selectFrom('versionPhoto')
    .innerJoin('photo', 'photo.id', 'versionPhoto.photoId')
    .select([
      'versionPhoto.versionId',
      'versionPhoto.photoId',
      'photo.fileId',
      'photo.thumbFileId',
      'versionPhoto.slot',
      'versionPhoto.caption',
      'versionPhoto.people',
      'versionPhoto.consentNote',
      'versionPhoto.isChosen',
      'photo.takenAt',
      'photo.facts',
      'photo.originalBytes',
      'photo.originalWidth as width',
      'photo.originalHeight as height',
      'photo.removedAt',
    ])
    .where('versionPhoto.versionId', 'in', versionIds)
    .orderBy('versionPhoto.ord')
    .orderBy('versionPhoto.photoId')
    .execute();
  return Object.fromEntries(
    versionIds.map((versionId) => [
      versionId,
      rows
        .filter((row) => row.versionId === versionId)
        .map(({ versionId: _, isChosen, facts, removedAt, ...row }) => ({
          ...row,
          isChosen: isChosen === 1,
          ...readFacts(facts),
          isRemoved: removedAt !== null,
        })),
    ]),
  );
}

/** Whether a version consists of pictures of its own. */
export async function hasPhotos(db: Db, versionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('versionPhoto')
    .select('photoId')
    .where('versionId', '=', versionId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
