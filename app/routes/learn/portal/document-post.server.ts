import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import {
  type DocumentResult,
  publishDocument,
  saveDocument,
} from '#app/domain/portal/change-documents.server.ts';
import { documentForm } from '#app/domain/portal/forms.ts';
import { DOCUMENT_BYTES } from '#app/domain/portal/limits.ts';
import { files } from '#app/files.server.ts';
import { checkForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { readUpload } from '#app/http/upload.server.ts';
import type { FormResult } from '#app/ui/field-props.ts';
import { readDocument } from './document-reader.server.ts';
import { formOf } from './form-of.ts';
import { DOCUMENTS, refusalSentence } from './sentences.ts';

export interface DocumentReply {
  message: string | null;
  result: FormResult;
  stamp: string;
}

export type DocumentPost =
  | { ok: true; documentId: string }
  | { ok: false; status: 400 | 409; reply: DocumentReply };

/** Publishes a document, or saves what is written about one; `documentId` null = it is not there yet. */
export async function postDocument(
  viewer: Viewer,
  { portalId, documentId }: { portalId: string; documentId: string | null },
  request: Request,
  now: Date,
): Promise<DocumentPost> {
  const read = await readUpload(request, { field: 'file', maxBytes: DOCUMENT_BYTES });
  const typed = checkForm(formOf(read.ok ? read.upload.fields : read.fields), documentForm);
  const result = typed.submission.reply();
  const answer = (status: 400 | 409, message: string | null, stamp = ''): DocumentPost => ({
    ok: false,
    status,
    reply: { message, result, stamp },
  });
  if (!read.ok) return answer(400, refusalSentence(read.reason));
  if (!typed.ok) return answer(400, null);
  const { file } = read.upload;
  if (!documentId && !file) return answer(400, refusalSentence('no_file'));
  const saved: DocumentResult =
    documentId || !file
      ? await saveDocument(
          db,
          files,
          readDocument,
          viewer,
          { portalId, documentId: documentId ?? '' },
          typed.value,
          file,
          now,
        )
      : await publishDocument(db, files, readDocument, viewer, portalId, typed.value, file, now);
  if (saved.ok) return { ok: true, documentId: saved.documentId };
  if (saved.reason === 'not_found') throw notFound();
  const stamp = saved.reason === 'conflict' ? saved.stamp : '';
  return answer(saved.reason in DOCUMENTS ? 400 : 409, refusalSentence(saved.reason), stamp);
}
