import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { removeSuggestion } from '#app/domain/review/suggest-edit.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { editFields } from '../edit-form.ts';
import { replyToEdit } from '../edit-reply.ts';

const schema = z.object({ ...editFields, suggestionId: z.string().regex(/^[\w-]{1,64}$/) });

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await parseForm(args.request, schema);
  if (!form.ok) throw notFound();
  const { n, rev, suggestionId } = form.value;
  const removed = await removeSuggestion(db, viewer, { submissionId, n, rev }, suggestionId, now());
  return replyToEdit(args.request, submissionId, removed, 'naskah');
}
