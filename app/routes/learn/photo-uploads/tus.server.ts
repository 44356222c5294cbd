import { randomUUID } from 'node:crypto';
import { MemoryLocker, Server } from '@tus/server';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { PICTURE_BYTES } from '#app/domain/assignments/picture.server.ts';
import { type AddPhotoRefusal, type AddPhotoResult, addPhoto } from '#app/domain/photos/add-photo.server.ts';
import { readDeclared } from '#app/domain/photos/declared-file.ts';
import { beginUpload, dropUpload } from '#app/domain/photos/uploads.server.ts';
import { files, uploadParts } from '#app/files.server.ts';
import { displayFileName } from '#app/http/upload.server.ts';

import { photoSentence } from '../photo-desk/photo-sentences.ts';

/**
 * Pictures arrive by the tus protocol: announced with their length, sent in pieces, continued after a lost line where
 * they broke off. Who may send what is asked by the domain; the bytes never pass through memory until they are all there.
 */
export function answerTus(viewer: Viewer, assignmentId: string, request: Request): Promise<Response> {
  const parts = uploadParts();
  const server = new Server({
    path: `/tugas/${assignmentId}/meja-foto/unggahan`,
    relativeLocation: true,
    datastore: parts.store,
    locker,
    maxSize: PICTURE_BYTES,
    // Only pages of ours: nobody else is told that they may read the answers.
    allowedOrigins: () => false,
    namingFunction: () => randomUUID(),
    onUploadCreate: async (_, { id, size }) => {
      if (size === undefined) throw refusal(400, 'Panjang berkas tidak disebutkan.');
      const begun = await beginUpload(db, viewer, assignmentId, { id, bytes: size }, now());
      if (!begun.ok) throw refused(begun.reason);
      await Promise.all(begun.dropped.map(parts.remove));
      return {};
    },
    onUploadFinish: async (_, { id, metadata }) => {
      const added = await finishUpload(viewer, assignmentId, id, metadata ?? {});
      if (!added.ok) throw refused(added.reason);
      return {};
    },
    onResponseError: (_, error) =>
      'status_code' in error && error.status_code === 413
        ? refusal(413, photoSentence('too_large'))
        : undefined,
  });
  return server.handleWeb(request);
}

/** One at a time writes to an upload. */
const locker = new MemoryLocker();

/** Makes a picture of bytes that are all there. Bytes that are none, or come too late, go at once. */
export async function finishUpload(
  viewer: Viewer,
  assignmentId: string,
  uploadId: string,
  metadata: Record<string, string | null>,
): Promise<AddPhotoResult> {
  const parts = uploadParts();
  const name = displayFileName(metadata.name ?? '');
  const declared = readDeclared(metadata.asli);
  const bytes = await parts.read(uploadId);
  const added = await addPhoto(db, files, viewer, assignmentId, { bytes, name, declared, uploadId }, now());
  if (!added.ok) await dropUpload(db, viewer, uploadId);
  await parts.remove(uploadId);
  return added;
}

/** In this protocol 409 means a wrong offset, which is tried again: a refusal for good is another number. */
function refused(reason: AddPhotoRefusal) {
  return reason === 'not_found' ? refusal(404, '') : refusal(422, photoSentence(reason));
}

const refusal = (status_code: number, body: string) => ({ status_code, body });
