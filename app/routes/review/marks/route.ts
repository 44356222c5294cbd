import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { saveMarks } from '#app/domain/review/save-marks.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { marksForm, readMarks } from '../edit-form.ts';
import { replyToEdit } from '../edit-reply.ts';

/** Levels and note, saved as they are made. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await parseForm(args.request, marksForm);
  if (!form.ok) return replyToEdit(args.request, submissionId, { ok: false, reason: 'empty' }, 'catatan');
  const edit = { submissionId, n: form.value.n, rev: form.value.rev };
  const saved = await saveMarks(db, viewer, edit, readMarks(form.form, form.value), now());
  return replyToEdit(args.request, submissionId, saved, 'catatan');
}
