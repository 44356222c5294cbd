import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { readPhotoChanges } from '#app/domain/review/photo-notes-form.ts';
import { savePhotoWork } from '#app/domain/review/save-photo-work.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { marksForm, readMarks } from '../edit-form.ts';
import { replyToEdit } from '../edit-reply.ts';
import { formRefusal } from '../form-refusal.ts';
import { parseJson, readThreads } from '../threads-form.ts';

/** Thirty pins, and a takarir and a crop for each of twelve pictures, with room to spare. */
const NOTES_LIMIT = 200_000;

const schema = marksForm.extend({
  reviewId: z.string().max(64).optional(),
  /** Pins, crops and takarir, as JSON. */
  photos: z.string().max(NOTES_LIMIT).default('{}'),
  threads: z.string().max(NOTES_LIMIT).default('{}'),
});

/** Levels, note, pins, crops and takarir of a work of pictures, saved as they are made. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const reply = (result: Parameters<typeof replyToEdit>[2], status?: 400) =>
    replyToEdit(args.request, submissionId, result, 'catatan', status);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return reply({ ok: false, reason: formRefusal(form.submission.error) }, 400);
  const { n, rev, reviewId } = form.value;
  const photos = readPhotoChanges(parseJson(form.value.photos));
  const threads = readThreads(form.value.threads);
  if (!photos || !threads) return reply({ ok: false, reason: 'bad_spot' }, 400);
  const work = { ...readMarks(form.form, form.value), ...photos, threads };
  return reply(await savePhotoWork(db, viewer, { submissionId, n, rev, reviewId }, work, now()));
}
