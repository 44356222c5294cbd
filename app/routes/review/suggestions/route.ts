import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { FIELDS } from '#app/domain/manuscript/document.ts';
import { suggestEdit } from '#app/domain/review/suggest-edit.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { editFields } from '../edit-form.ts';
import { replyToEdit } from '../edit-reply.ts';
import { WORDS_LIMIT } from '../words-limit.ts';

const offset = z.coerce.number().int().min(0).optional();
const schema = z.object({
  ...editFields,
  field: z.enum(FIELDS),
  /** A stretch of the reviewed text, or its words. */
  from: offset,
  to: offset,
  quote: z.string().max(WORDS_LIMIT).optional(),
  text: z.string().max(WORDS_LIMIT).default(''),
  reason: z.string().trim().max(WORDS_LIMIT).default(''),
});

/** A suggested edit. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await parseForm(args.request, schema);
  const place = form.ok ? readPlace(form.value) : undefined;
  if (!form.ok || !place)
    return replyToEdit(args.request, submissionId, { ok: false, reason: 'bad_place' }, 'komentar');
  const { n, rev, field, text, reason } = form.value;
  const made = await suggestEdit(db, viewer, { submissionId, n, rev }, { field, place, text, reason }, now());
  return replyToEdit(args.request, submissionId, made, made.ok ? `usul-${made.suggestionId}` : 'komentar');
}

function readPlace({ from, to, quote }: z.output<typeof schema>) {
  if (from !== undefined && to !== undefined) return { from, to };
  return quote ? { quote } : undefined;
}
