import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findPhotoDesk } from '#app/domain/photos/photo-desk.server.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { answerTus } from './tus.server.ts';

/** Announces a picture that is going to be sent to the photo desk. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  found(await findPhotoDesk(db, viewer, assignmentId, now()));
  if (args.request.method !== 'POST') throw notFound();
  return answerTus(viewer, assignmentId, args.request);
}
