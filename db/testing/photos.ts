import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { newId } from '../id.ts';
import type { PhotoTable } from '../schema/photos.ts';
import type { Db } from '../schema.ts';
import { NOW } from './factories.ts';

const at = NOW.toISOString();

export const TAKARIR =
  'Bidan menimbang balita di Posyandu Melati, Selasa (10/11). Sebanyak 38 anak datang. (Foto: Marlina/Dinas Kesehatan)';

export interface MadePhoto {
  photoId: string;
  fileId: string;
  thumbFileId: string;
}

/** Pictures on the desk of a submission: rows only, no bytes. The first is the chosen one. */
export async function makePhotos(
  db: Db,
  owner: Viewer,
  submissionId: string,
  photos: Partial<PhotoTable>[],
): Promise<MadePhoto[]> {
  const made: MadePhoto[] = [];
  for (const [index, given] of photos.entries()) {
    const photo = { photoId: newId(), fileId: newId(), thumbFileId: newId() };
    for (const id of [photo.fileId, photo.thumbFileId])
      await db
        .insertInto('file')
        .values({
          ...{ id, sha256: id.replaceAll('-', '').padEnd(64, '0'), mime: 'image/jpeg', bytes: 1_000 },
          ...{
            width: 2_000,
            height: 1_333,
            originalName: 'IMG.jpg',
            ownerId: owner.accountId,
            createdAt: at,
          },
        })
        .execute();
    const { photoId: id, fileId, thumbFileId } = photo;
    await db
      .insertInto('photo')
      .values({
        ...{ id, submissionId, fileId, thumbFileId, ord: index + 1, slot: null },
        ...{ caption: TAKARIR, people: 'public', consentNote: '', isChosen: index === 0 ? 1 : 0 },
        ...{ perceptualHash: '0'.repeat(16), takenAt: '2026-11-10T09:14:00', facts: '{}' },
        ...{ originalBytes: 3_600_000, originalWidth: 4_000, originalHeight: 2_667, originalName: 'IMG.jpg' },
        ...{ createdAt: at, removedAt: null },
        ...given,
      })
      .execute();
    made.push(photo);
  }
  return made;
}

/** Freezes what lies on the desk into a version that was sent. */
export async function freezePhotos(db: Db, submissionId: string, n: number): Promise<void> {
  const { id: versionId } = await db
    .selectFrom('version')
    .select('id')
    .where('submissionId', '=', submissionId)
    .where('n', '=', n)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('versionPhoto')
    .columns(['versionId', 'photoId', 'ord', 'slot', 'caption', 'people', 'consentNote', 'isChosen'])
    .expression((eb) =>
      eb
        .selectFrom('photo')
        .select(({ val, ref }) => [
          val(versionId).as('versionId'),
          ref('id').as('photoId'),
          'ord',
          'slot',
          'caption',
          'people',
          'consentNote',
          'isChosen',
        ])
        .where('submissionId', '=', submissionId)
        .where('removedAt', 'is', null),
    )
    .execute();
}
