import type { FileStore } from '#app/storage/files.server.ts';
import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { ensureSubmission, findDraft, NO_CONTENT, writeDraft } from '../assignments/draft.server.ts';
import { insertPicture } from '../assignments/insert-picture.server.ts';
import type { DatedFacts } from './file-facts.ts';
import { type CopiesRefusal, makeCopies, type PhotoCopies } from './make-copies.server.ts';
import { changeDesk, type DeskRefusal, openDesk, showChosen } from './own-desk.server.ts';
import { bandsOf } from './perceptual-hash.ts';
import { MOST_PHOTOS } from './photo-limits.ts';
import { readFacts } from './read-facts.server.ts';

/** What a browser says of the file that it has made smaller. */
export interface DeclaredFile {
  bytes: number;
  width: number;
  height: number;
  facts: DatedFacts;
}

export interface PhotoUpload {
  bytes: Uint8Array;
  name: string;
  declared?: DeclaredFile | undefined;
  /** The upload that brought it: the same one again brings the same picture. */
  uploadId?: string | undefined;
}

export type AddPhotoRefusal = DeskRefusal | 'too_many' | CopiesRefusal;
export type AddPhotoResult = { ok: true; photoId: string } | { ok: false; reason: AddPhotoRefusal };

/** Puts a picture on the desk: made anew from its pixels, with what its file told that is of use. */
export async function addPhoto(
  db: Db,
  store: FileStore,
  viewer: Viewer,
  assignmentId: string,
  upload: PhotoUpload,
  now: Date,
): Promise<AddPhotoResult> {
  // Asked before the costly part, and again inside the transaction.
  const before = await openDesk(db, viewer, assignmentId, now);
  if (!before.ok) return before;
  const { submissionId } = before.task;
  if (submissionId && (await countPhotos(db, submissionId)) >= MOST_PHOTOS)
    return { ok: false, reason: 'too_many' };
  const made = await makeCopies(upload.bytes);
  if (!made.ok) return made;
  const { copies } = made;
  const read = await readFacts(upload.bytes);
  const [sha256, thumbSha256] = [await store.put(copies.picture.bytes), await store.put(copies.thumb.bytes)];

  return changeDesk(db, viewer, assignmentId, now, async (tx, task): Promise<AddPhotoResult> => {
    const known = upload.uploadId && (await findFinished(tx, upload.uploadId));
    if (known) return { ok: true, photoId: known };
    const ownId = await ensureSubmission(tx, task, now);
    const count = await countPhotos(tx, ownId);
    if (count >= MOST_PHOTOS) return { ok: false, reason: 'too_many' };
    if (!(await findDraft(tx, ownId))) await writeDraft(tx, ownId, NO_CONTENT, 1, now);
    const file = { originalName: upload.name, ownerId: viewer.accountId, createdAt: now.toISOString() };
    const fileId = await insertPicture(tx, copies.picture, { ...file, sha256 });
    const thumbFileId = await insertPicture(tx, copies.thumb, { ...file, sha256: thumbSha256 });
    const photoId = newId();
    await tx
      .insertInto('photo')
      .values({
        id: photoId,
        submissionId: ownId,
        fileId,
        thumbFileId,
        ord: await nextOrd(tx, ownId),
        slot: null,
        caption: '',
        people: '',
        consentNote: '',
        // The first one is the main one until another is chosen.
        isChosen: count === 0 ? 1 : 0,
        perceptualHash: copies.hash,
        ...originOf(upload, copies, read),
        createdAt: now.toISOString(),
        removedAt: null,
      })
      .execute();
    await tx
      .insertInto('photoBand')
      .values(bandsOf(copies.hash).map((band) => ({ band, photoId })))
      .execute();
    if (upload.uploadId)
      await tx.updateTable('photoUpload').set({ photoId }).where('id', '=', upload.uploadId).execute();
    await showChosen(tx, ownId);
    return { ok: true, photoId };
  });
}

/** The file's own word where it has one; else the browser's, marked as that. */
function originOf({ bytes, name, declared }: PhotoUpload, { picture }: PhotoCopies, read: DatedFacts) {
  const isRead = Object.values(read).some((fact) => fact !== undefined);
  const { takenAt, ...facts } = isRead || !declared ? read : declared.facts;
  return {
    takenAt: takenAt ?? null,
    facts: JSON.stringify(isRead || !declared ? facts : { ...facts, isDeclared: true }),
    originalBytes: declared?.bytes ?? bytes.length,
    originalWidth: declared?.width ?? picture.original.width,
    originalHeight: declared?.height ?? picture.original.height,
    originalName: name,
  };
}

/** Pictures that lie on the desk. */
export async function countPhotos(db: Db | Tx, submissionId: string): Promise<number> {
  const { count } = await db
    .selectFrom('photo')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('submissionId', '=', submissionId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function nextOrd(tx: Tx, submissionId: string): Promise<number> {
  const row = await tx
    .selectFrom('photo')
    .select(({ fn }) => fn.max('ord').as('last'))
    .where('submissionId', '=', submissionId)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

async function findFinished(tx: Tx, uploadId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('photoUpload')
    .select('photoId')
    .where('id', '=', uploadId)
    .executeTakeFirst();
  return row?.photoId ?? null;
}
