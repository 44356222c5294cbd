import type { FileStore } from '#app/storage/files.server.ts';
import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { PortalRefusal } from './change-portal.server.ts';
import { type DocumentReader, MIME_OF_DOCUMENT } from './document-reader.ts';
import type { DocumentRefusal } from './document-reading.ts';
import { isWritable } from './find-portal.server.ts';
import type { DocumentInspection } from './snapshot.ts';

export interface DocumentUpload {
  bytes: Uint8Array;
  name: string;
}

export type TakenFile = { ok: true; sha256: string; bytes: number; inspection: DocumentInspection };

/** Looks into a file and stores it; nothing of it is in the portal yet. */
export async function takeFile(
  db: Db,
  store: FileStore,
  read: DocumentReader,
  viewer: Viewer,
  portalId: string,
  upload: DocumentUpload,
  now: Date,
): Promise<TakenFile | { ok: false; reason: DocumentRefusal } | PortalRefusal> {
  // Asked before the costly part, and again inside the transaction.
  const standing = await isWritable(db, viewer, portalId, now);
  if (!standing.ok) return standing;
  const reading = await read(upload.bytes, upload.name);
  if (!reading.ok) return reading;
  const sha256 = await store.put(upload.bytes);
  return { ok: true, sha256, bytes: upload.bytes.length, inspection: reading.inspection };
}

export async function writeFile(
  tx: Tx,
  viewer: Viewer,
  taken: TakenFile,
  name: string,
  at: string,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('file')
    .values({
      id,
      sha256: taken.sha256,
      mime: MIME_OF_DOCUMENT[taken.inspection.kind],
      bytes: taken.bytes,
      width: null,
      height: null,
      originalName: name,
      ownerId: viewer.accountId,
      createdAt: at,
    })
    .execute();
  return id;
}
