import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { valuesOf } from '../writing/draft-values.ts';
import { readPost, savePost } from '../writing/post.server.ts';

/** Keeps a draft while it is written: called by the page's autosave and when a picture is chosen. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const post = await readPost(args.request);
  const result = await savePost(viewer, args.params.assignmentId ?? '', post, now());
  if (result.ok) return Response.json(result);
  if (result.status === 404) throw notFound();
  if (result.status === 400) {
    const { errors, rev } = result;
    return Response.json({ ok: false, errors, rev }, { status: 400 });
  }
  const { message, stored } = result;
  return Response.json({ ok: false, message, stored: stored && valuesOf(stored) }, { status: 409 });
}
