import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import type { PictureReply } from '#app/desk/writing/left-picture.ts';
import { attachPicture } from '#app/domain/assignments/attach-picture.server.ts';
import { files } from '#app/files.server.ts';
import { isOfAnother } from '#app/http/other-account.ts';
import { notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { readPost } from '../writing/post.server.ts';
import { PICTURE_REFUSALS, REFUSALS } from '../writing/sentences.ts';

/** Takes the picture chosen on the desk, by itself: the text has its own way to the server. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { form, picture, problem } = await readPost(args.request);
  if (isOfAnother(viewer, form)) throw notFound();
  if (problem) return reply({ ok: false, message: PICTURE_REFUSALS[problem] }, 400);
  if (!picture) return reply({ ok: false, message: REFUSALS.no_picture }, 400);
  const assignmentId = args.params.assignmentId ?? '';
  const attached = await attachPicture(db, files, viewer, assignmentId, picture, now());
  if (attached.ok) return reply({ ok: true, fileId: attached.fileId }, 200);
  if (attached.reason === 'not_found') throw notFound();
  return attached.reason in PICTURE_REFUSALS
    ? reply({ ok: false, message: PICTURE_REFUSALS[attached.reason as keyof typeof PICTURE_REFUSALS] }, 400)
    : reply({ ok: false, message: REFUSALS[attached.reason as keyof typeof REFUSALS] }, 409);
}

function reply(answer: PictureReply, status: number): Response {
  return Response.json(answer, { status });
}
