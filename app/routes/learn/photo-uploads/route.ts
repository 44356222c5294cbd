import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { openDesk } from '#app/domain/photos/own-desk.server.ts';
import { notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { answerTus } from './tus.server.ts';

/** Announces a picture that is going to be sent to the photo desk. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  const desk = await openDesk(db, viewer, assignmentId, now());
  const isMissing = !desk.ok && desk.reason === 'not_found';
  if (isMissing || args.request.method !== 'POST') throw notFound();
  return answerTus(viewer, assignmentId, args.request);
}
