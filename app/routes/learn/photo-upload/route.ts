import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { dropUpload, findUpload, type UploadUnderWay } from '#app/domain/photos/uploads.server.ts';
import { uploadParts } from '#app/files.server.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { answerTus, finishUpload } from '../photo-uploads/tus.server.ts';

/** How much of an upload has arrived: asked before it goes on. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, assignmentId, uploadId, upload } = await readAddress(args);
  if (args.request.method !== 'HEAD') throw notFound();
  if (upload.photoId) return arrived(upload);
  const answer = await answerTus(viewer, assignmentId, args.request);
  const isWhole = answer.ok && answer.headers.get('Upload-Offset') === String(upload.bytes);
  if (!isWhole) return answer;
  // All bytes came, but the server went down before it had made a picture of them.
  const { metadata = {} } = await uploadParts().store.getUpload(uploadId);
  const added = await finishUpload(viewer, assignmentId, uploadId, metadata);
  if (!added.ok) throw notFound();
  return arrived(upload);
}

/** The next piece of an upload, or its end. */
export async function action(args: ActionFunctionArgs) {
  const { viewer, assignmentId, uploadId, upload } = await readAddress(args);
  const { method } = args.request;
  if (method !== 'PATCH' && method !== 'DELETE') throw notFound();
  // The answer to the last piece was lost, and it is sent again.
  if (upload.photoId) return arrived(upload);
  if (method === 'DELETE') await dropUpload(db, viewer, uploadId);
  return answerTus(viewer, assignmentId, args.request);
}

/** An upload is its sender's own. */
async function readAddress(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { assignmentId = '', uploadId = '' } = args.params;
  const upload = found(await findUpload(db, viewer, assignmentId, uploadId));
  return { viewer, assignmentId, uploadId, upload };
}

function arrived({ bytes }: UploadUnderWay): Response {
  const headers = {
    'Tus-Resumable': '1.0.0',
    'Upload-Offset': String(bytes),
    'Upload-Length': String(bytes),
  };
  return new Response(null, { status: 204, headers });
}
