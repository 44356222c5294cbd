import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { deskResponse } from '../photo-desk/answer.server.ts';
import { readDeskPost, sendDeskPost } from '../photo-desk/post.server.ts';

/** Sends a version for the page's script. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const post = await readDeskPost(args.request);
  return deskResponse(await sendDeskPost(viewer, args.params.assignmentId ?? '', post, now()));
}
