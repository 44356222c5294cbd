import type { Db } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';

export interface PictureFile {
  sha256: string;
  mime: string;
}

/**
 * A picture of a manuscript or of a photo task for those who may see it: its owner; and, once it is in a version, the
 * mentor it is allocated to, the other mentors of the batch and the organizer.
 */
export async function findPicture(db: Db, viewer: Viewer, fileId: string): Promise<PictureFile | undefined> {
  const balaiIds = organizedBalaiIds(viewer);
  return db
    .selectFrom('file')
    .select(['file.sha256', 'file.mime'])
    .where('file.id', '=', fileId)
    .where('file.mime', '=', 'image/jpeg')
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('file.ownerId', '=', viewer.accountId),
        exists(
          selectFrom('version')
            .innerJoin('submission', 'submission.id', 'version.submissionId')
            .innerJoin('batch', 'batch.id', 'submission.batchId')
            .leftJoin('batchMentor', (join) =>
              join
                .onRef('batchMentor.batchId', '=', 'batch.id')
                .on('batchMentor.accountId', '=', viewer.accountId)
                .on('batchMentor.isActive', '=', 1),
            )
            .select('version.id')
            .where('version.id', 'in', versionsWith(db, fileId))
            .where((inner) =>
              inner.or([
                inner('submission.mentorId', '=', viewer.accountId),
                inner('batchMentor.accountId', 'is not', null),
                ...(balaiIds.length > 0 ? [inner('batch.balaiId', 'in', balaiIds)] : []),
              ]),
            ),
        ),
      ]),
    )
    .executeTakeFirst();
}

/** Each half finds its rows by an index of its own. */
function versionsWith(db: Db, fileId: string) {
  const withPhoto = (column: 'photo.fileId' | 'photo.thumbFileId') =>
    db
      .selectFrom('versionPhoto')
      .innerJoin('photo', 'photo.id', 'versionPhoto.photoId')
      .select('versionPhoto.versionId as id')
      .where(column, '=', fileId);
  return db
    .selectFrom('version')
    .select('version.id')
    .where('version.pictureFileId', '=', fileId)
    .union(withPhoto('photo.fileId'))
    .union(withPhoto('photo.thumbFileId'));
}
