import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { readForm } from '#app/http/parse-form.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { deskResponse, keepPost } from '../writing/post.server.ts';

/** Keeps a device's text beside the draft: one that was not chosen, or that came too late to be the draft. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const form = await readForm(args.request);
  return deskResponse(await keepPost(viewer, args.params.assignmentId ?? '', { form }, now()));
}
