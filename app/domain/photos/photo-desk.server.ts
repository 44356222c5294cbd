import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findWritingDesk, type WritingDesk } from '../assignments/queries.server.ts';
import type { Task } from '../assignments/task.server.ts';
import { type DeskPhoto, listDeskPhotos, listRemovedPhotos } from './desk-photos.server.ts';

export interface PhotoDesk extends WritingDesk {
  photos: DeskPhoto[];
  removed: DeskPhoto[];
}

/** Whether a task is done on this desk. */
export const isPhotoTask = (task: Pick<Task, 'form'>): boolean => task.form === 'photo';

/** Everything the viewer's photo desk shows; undefined where the task is not theirs, or not one of pictures. */
export async function findPhotoDesk(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<PhotoDesk | undefined> {
  const desk = await findWritingDesk(db, viewer, assignmentId, now);
  if (!desk || !isPhotoTask(desk)) return undefined;
  const { submissionId } = desk;
  if (!submissionId) return { ...desk, photos: [], removed: [] };
  const [photos, removed] = await Promise.all([
    listDeskPhotos(db, submissionId),
    listRemovedPhotos(db, submissionId),
  ]);
  return { ...desk, photos, removed };
}
