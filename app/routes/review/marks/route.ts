import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { DOCUMENT_LIMITS, parseDocument } from '#app/domain/manuscript/parse-document.ts';
import { reasonsForm } from '#app/domain/review/reasons-form.ts';
import { saveWork, type Work } from '#app/domain/review/save-work.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { marksForm, readMarks } from '../edit-form.ts';
import { replyToEdit } from '../edit-reply.ts';
import { formRefusal, isTooLarge } from '../form-refusal.ts';
import { parseJson, readThreads, THREADS_LIMIT } from '../threads-form.ts';

const schema = marksForm.extend({
  reviewId: z.string().max(64).optional(),
  /** The submitted document with all suggestions, as JSON. */
  document: z.string().max(DOCUMENT_LIMITS.bytes).optional(),
  /** By suggestion, as JSON. */
  reasons: z.string().max(DOCUMENT_LIMITS.bytes).optional(),
  /** By id, as JSON; null for one that is taken away. */
  threads: z.string().max(THREADS_LIMIT).optional(),
});

/** Levels, note, suggested edits with their reasons, and comments, saved as they are made. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const reply = (result: Parameters<typeof replyToEdit>[2], status?: 400 | 413) =>
    replyToEdit(args.request, submissionId, result, 'catatan', status);
  const form = await parseForm(args.request, schema).catch((thrown) => {
    if (isTooLarge(thrown)) return null;
    throw thrown;
  });
  if (!form) return reply({ ok: false, reason: 'too_large' }, 413);
  if (!form.ok) return reply({ ok: false, reason: formRefusal(form.submission.error) }, 400);
  const { n, rev, reviewId } = form.value;
  const tracked = readTracked(form.value);
  if (!tracked.ok) return reply(tracked, 400);
  const work = { ...readMarks(form.form, form.value), ...tracked.work };
  return reply(await saveWork(db, viewer, { submissionId, n, rev, reviewId }, work, now()));
}

type TrackedWork = Pick<Work, 'document' | 'reasons' | 'threads'>;

type ReadTracked = { ok: true; work: TrackedWork } | { ok: false; reason: 'bad_document' | 'too_large' };

function readTracked({ document, reasons, threads }: z.output<typeof schema>): ReadTracked {
  const work: TrackedWork = {};
  if (document !== undefined) {
    const parsed = parseDocument(document);
    if (!parsed.ok)
      return { ok: false, reason: parsed.reason === 'too-large' ? 'too_large' : 'bad_document' };
    work.document = parsed.document;
  }
  if (reasons !== undefined) {
    const parsed = reasonsForm.safeParse(parseJson(reasons));
    if (!parsed.success) return { ok: false, reason: 'bad_document' };
    work.reasons = parsed.data;
  }
  if (threads !== undefined) {
    const parsed = readThreads(threads);
    if (!parsed) return { ok: false, reason: 'bad_document' };
    work.threads = parsed;
  }
  return { ok: true, work };
}
