import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { deskResponse, readPost, savePost } from '../writing/post.server.ts';

/** Keeps a draft while it is written: called by the page's autosave and when a picture is chosen. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const post = await readPost(args.request);
  return deskResponse(await savePost(viewer, args.params.assignmentId ?? '', post, now()));
}
