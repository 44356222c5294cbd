import type { FileStore } from '#app/storage/files.server.ts';
import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { ensureSubmission, findDraft, NO_CONTENT, writeDraft } from './draft.server.ts';
import { insertPicture } from './insert-picture.server.ts';
import { makeSafePicture, type PictureRefusal } from './picture.server.ts';
import { findTask, whyNotWritable } from './task.server.ts';

export type AttachPictureResult =
  | { ok: true; fileId: string }
  | { ok: false; reason: 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed' }
  | { ok: false; reason: PictureRefusal };

/** Puts a picture, made safe, into the draft in place of the one before. The text of the draft is left alone. */
export async function attachPicture(
  db: Db,
  store: FileStore,
  viewer: Viewer,
  assignmentId: string,
  upload: { bytes: Uint8Array; name: string },
  now: Date,
): Promise<AttachPictureResult> {
  // Asked before the costly part, and again inside the transaction.
  const before = await findTask(db, viewer, assignmentId, now);
  if (!before) return { ok: false, reason: 'not_found' };
  const refusal = whyNotWritable(before);
  if (refusal) return { ok: false, reason: refusal };
  const made = await makeSafePicture(upload.bytes);
  if (!made.ok) return made;
  const sha256 = await store.put(made.picture.bytes);

  return write(db, async (tx): Promise<AttachPictureResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    const reason = task ? whyNotWritable(task) : 'not_found';
    if (!task || reason) return { ok: false, reason: reason ?? 'not_found' };
    const submissionId = await ensureSubmission(tx, task, now);
    if (!(await findDraft(tx, submissionId))) await writeDraft(tx, submissionId, NO_CONTENT, 1, now);
    const fileId = await insertPicture(tx, made.picture, {
      ...{ sha256, originalName: upload.name, ownerId: viewer.accountId },
      createdAt: now.toISOString(),
    });
    await tx
      .updateTable('draft')
      .set({ pictureFileId: fileId })
      .where('submissionId', '=', submissionId)
      .execute();
    return { ok: true, fileId };
  });
}
