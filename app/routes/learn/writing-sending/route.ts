import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { deskResponse, readPost, sendPost } from '../writing/post.server.ts';

/** Sends a version for the page's script, perhaps long after the button was pressed: what counts is when it gets here. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const post = await readPost(args.request);
  return deskResponse(await sendPost(viewer, args.params.assignmentId ?? '', post, now()));
}
