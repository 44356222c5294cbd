import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { countPhotos } from './add-photo.server.ts';
import { type DeskRefusal, openDesk } from './own-desk.server.ts';
import { MOST_PHOTOS, MOST_UPLOADS, UPLOAD_HOURS } from './photo-limits.ts';

export type BeginUploadResult =
  /** `dropped`: the person's oldest uploads, which make room; their bytes can go. */
  { ok: true; dropped: string[] } | { ok: false; reason: DeskRefusal | 'too_many' };

/** Lets a picture of so many bytes come to the desk. */
export function beginUpload(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  { id, bytes }: { id: string; bytes: number },
  now: Date,
): Promise<BeginUploadResult> {
  const { accountId } = viewer;
  return write(db, async (tx): Promise<BeginUploadResult> => {
    await lock(tx, `uploads:${accountId}`);
    const desk = await openDesk(tx, viewer, assignmentId, now);
    if (!desk.ok) return desk;
    const { submissionId } = desk.task;
    if (submissionId && (await countPhotos(tx, submissionId)) >= MOST_PHOTOS)
      return { ok: false, reason: 'too_many' };
    const underWay = await tx
      .selectFrom('photoUpload')
      .select('id')
      .where('accountId', '=', accountId)
      .where('photoId', 'is', null)
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
    const dropped = underWay.slice(0, Math.max(0, underWay.length - MOST_UPLOADS + 1)).map((row) => row.id);
    if (dropped.length > 0) await tx.deleteFrom('photoUpload').where('id', 'in', dropped).execute();
    await tx
      .insertInto('photoUpload')
      .values({ id, accountId, assignmentId, bytes, photoId: null, createdAt: now.toISOString() })
      .execute();
    return { ok: true, dropped };
  });
}

export interface UploadUnderWay {
  bytes: number;
  /** It has arrived, and this has become of it. */
  photoId: string | null;
}

/** An upload of the viewer's own to this task; undefined for everybody else's. */
export async function findUpload(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  id: string,
): Promise<UploadUnderWay | undefined> {
  return db
    .selectFrom('photoUpload')
    .select(['bytes', 'photoId'])
    .where('id', '=', id)
    .where('accountId', '=', viewer.accountId)
    .where('assignmentId', '=', assignmentId)
    .executeTakeFirst();
}

/** Forgets an upload of the viewer's own that was given up or refused. A picture that it has become stays. */
export async function dropUpload(db: Db, viewer: Viewer, id: string): Promise<void> {
  await write(db, async (tx) => {
    await tx
      .deleteFrom('photoUpload')
      .where('id', '=', id)
      .where('accountId', '=', viewer.accountId)
      .execute();
  });
}

/** Forgets what was begun too long ago, and returns it: the bytes of those can go. */
export async function sweepUploads(db: Db, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - UPLOAD_HOURS * 3_600_000).toISOString();
  return write(db, async (tx) => {
    const rows = await tx.deleteFrom('photoUpload').where('createdAt', '<', before).returning('id').execute();
    return rows.map(({ id }) => id);
  });
}
