import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { type CommentTarget, parseTarget } from '#app/domain/manuscript/anchor.ts';
import { FIELDS } from '#app/domain/manuscript/document.ts';
import { addComment, changeComment } from '#app/domain/review/comments.server.ts';
import { paragraphTarget } from '#app/domain/review/passages.ts';
import { findReviewRoom } from '#app/domain/review/room.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { editFields } from '../edit-form.ts';
import { replyToEdit } from '../edit-reply.ts';
import { WORDS_LIMIT } from '../words-limit.ts';

const schema = z.object({
  ...editFields,
  kind: z.enum(['comment', 'praise']).default('comment'),
  body: z.string().trim().min(1).max(WORDS_LIMIT),
  /** A passage as JSON, or a whole paragraph as `field:index`. */
  target: z.string().max(30_000).optional(),
  paragraph: z.string().max(40).optional(),
  /** Made by the page for a new comment. */
  newThreadId: z
    .string()
    .regex(/^[\w-]{16,64}$/)
    .optional(),
  reviewId: z.string().max(64).optional(),
  /** Present when a comment is changed. */
  threadId: z.string().max(64).optional(),
  before: z.string().max(WORDS_LIMIT).optional(),
});

/** A note in the margin: a new one, or other words for one. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await parseForm(args.request, schema);
  if (!form.ok) {
    const isWords = Object.keys(form.submission.error ?? {}).every((name) => name === 'body');
    const reason = isWords ? 'empty' : 'incomplete';
    return replyToEdit(args.request, submissionId, { ok: false, reason }, 'komentar');
  }
  const { n, rev, reviewId, kind, body, threadId, newThreadId, before = '', target, paragraph } = form.value;
  const edit = { submissionId, n, rev, reviewId };
  if (threadId) {
    const changed = await changeComment(db, viewer, edit, { threadId, before, body }, now());
    return replyToEdit(args.request, submissionId, changed, `komentar-${threadId}`);
  }
  const passage = target
    ? readTarget(target)
    : readParagraph(found(await findReviewRoom(db, viewer, submissionId, n)).shown.document, paragraph ?? '');
  const added = passage
    ? await addComment(db, viewer, edit, { threadId: newThreadId, kind, target: passage, body }, now())
    : ({ ok: false, reason: 'bad_target' } as const);
  const anchor = added.ok ? `komentar-${added.threadId}` : 'komentar';
  return replyToEdit(args.request, submissionId, added, anchor);
}

function readTarget(json: string): CommentTarget | undefined {
  try {
    return parseTarget(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function readParagraph(document: Parameters<typeof paragraphTarget>[0], place: string) {
  const [name, index] = place.split(':');
  const field = FIELDS.find((known) => known === name);
  return field && paragraphTarget(document, field, Number(index));
}
