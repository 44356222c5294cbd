import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { noteForm, sendForm } from '#app/domain/portal/note-form.ts';
import { saveNote } from '#app/domain/portal/save-note.server.ts';
import { sendPortal } from '#app/domain/portal/send-portal.server.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import type { FormResult } from '#app/ui/field-props.ts';
import { refusalSentence } from '../sentences.ts';

export interface TaskReply {
  message: string | null;
  result: FormResult;
}

export type TaskPost =
  | { ok: true; message: 'tersimpan' | 'terkirim' }
  | { ok: false; status: 400 | 409; reply: TaskReply };

/** Keeps the note, or sends the portal with it. */
export async function postTask(
  viewer: Viewer,
  portalId: string,
  request: Request,
  now: Date,
): Promise<TaskPost> {
  const form = await readForm(request);
  const isSending = form.get('intent') === 'kirim';
  const typed = checkForm(form, isSending ? sendForm : noteForm);
  const result = typed.submission.reply() as FormResult;
  if (!typed.ok) return { ok: false, status: 400, reply: { message: null, result } };
  const done = isSending
    ? await sendPortal(db, viewer, portalId, typed.value, now)
    : await saveNote(db, viewer, portalId, typed.value, now);
  if (done.ok) return { ok: true, message: isSending ? 'terkirim' : 'tersimpan' };
  if (done.reason === 'not_found') throw notFound();
  return { ok: false, status: 409, reply: { message: refusalSentence(done.reason), result } };
}
