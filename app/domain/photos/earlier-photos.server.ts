import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { TextName } from '../assignments/earlier-texts.server.ts';
import { findTask } from '../assignments/task.server.ts';

/** What an earlier text of a photo task shows: its pictures with their words. */
export interface EarlierPhoto {
  photoId: string;
  name: string;
  caption: string;
  isChosen: boolean;
}

/**
 * The pictures of a version or of the desk, in their order. Null where there are none to compare: in a task of another
 * kind, and for a kept draft, which keeps the words alone.
 */
export async function findEarlierPhotos(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  name: TextName,
  now: Date,
): Promise<EarlierPhoto[] | null> {
  const task = await findTask(db, viewer, assignmentId, now);
  if (task?.form !== 'photo' || !task.submissionId || name.kind === 'kept') return null;
  const rows =
    name.kind === 'draft'
      ? await db
          .selectFrom('photo')
          .select(['id as photoId', 'originalName as name', 'caption', 'isChosen'])
          .where('submissionId', '=', task.submissionId)
          .where('removedAt', 'is', null)
          .orderBy('ord')
          .orderBy('id')
          .execute()
      : await db
          .selectFrom('versionPhoto')
          .innerJoin('version', 'version.id', 'versionPhoto.versionId')
          .innerJoin('photo', 'photo.id', 'versionPhoto.photoId')
          .select([
            'versionPhoto.photoId',
            'photo.originalName as name',
            'versionPhoto.caption',
            'versionPhoto.isChosen',
          ])
          .where('version.submissionId', '=', task.submissionId)
          .where('version.n', '=', name.n)
          .orderBy('versionPhoto.ord')
          .orderBy('versionPhoto.photoId')
          .execute();
  return rows.map(({ isChosen, ...row }) => ({ ...row, isChosen: isChosen === 1 }));
}
