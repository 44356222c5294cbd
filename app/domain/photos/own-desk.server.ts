import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findTask, type Task, whyNotWritable } from '../assignments/task.server.ts';
import { isPhotoTask } from './photo-desk.server.ts';

export type DeskRefusal = 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed';

/** Why the viewer may not put anything on this desk now, or the task that it belongs to. */
export async function openDesk(
  db: Db | Tx,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<{ ok: true; task: Task } | { ok: false; reason: DeskRefusal }> {
  const task = await findTask(db, viewer, assignmentId, now);
  if (!task || !isPhotoTask(task)) return { ok: false, reason: 'not_found' };
  const reason = whyNotWritable(task);
  return reason ? { ok: false, reason } : { ok: true, task };
}

/** A change of a desk: one transaction, alone on this desk, after the task was read again. */
export function changeDesk<Result>(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
  change: (tx: Tx, task: Task) => Promise<Result>,
): Promise<Result | { ok: false; reason: DeskRefusal }> {
  return write(db, async (tx) => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const desk = await openDesk(tx, viewer, assignmentId, now);
    return desk.ok ? change(tx, desk.task) : desk;
  });
}

/** What lists and the newsroom show of the work: its main picture, and the words under that. */
export async function showChosen(tx: Tx, submissionId: string): Promise<void> {
  const chosen = await tx
    .selectFrom('photo')
    .select(['fileId', 'caption'])
    .where('submissionId', '=', submissionId)
    .where('isChosen', '=', 1)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  await tx
    .updateTable('draft')
    .set({ pictureFileId: chosen?.fileId ?? null, pictureCaption: chosen?.caption ?? '' })
    .where('submissionId', '=', submissionId)
    .execute();
}
