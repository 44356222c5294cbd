import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { db } from '#app/database.server.ts';
import { deleteComment } from '#app/domain/review/comments.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { editFields } from '../edit-form.ts';
import { replyToEdit } from '../edit-reply.ts';

const schema = z.object({
  ...editFields,
  threadId: z.string().max(64),
  reviewId: z.string().max(64).optional(),
});

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await parseForm(args.request, schema);
  if (!form.ok) throw notFound();
  const { n, rev, reviewId, threadId } = form.value;
  const removed = await deleteComment(db, viewer, { submissionId, n, rev, reviewId }, threadId);
  return replyToEdit(args.request, submissionId, removed, 'naskah');
}
