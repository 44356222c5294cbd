import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { postStoryOfDraft } from '#app/domain/packages/post-story.server.ts';
import { forbidden, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import type { MakeStoryReply } from '../writing/package/make-story.ts';
import { readPost, savePost } from '../writing/post.server.ts';
import { STORY_REFUSALS } from '../writing/sentences.ts';

/**
 * Makes a portal story of the draft. A script has saved the draft before; a plain form brings it along and finds the
 * new story chosen.
 */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  const post = await readPost(args.request);
  const isScript = post.form.get('script') === 'on';
  const here = `/tugas/${assignmentId}`;
  if (!isScript) {
    const saved = await savePost(viewer, assignmentId, post, now());
    if (saved.kind === 'missing') throw notFound();
    if (saved.kind === 'other_account') throw forbidden();
  }
  const posted = await postStoryOfDraft(db, viewer, assignmentId, now());
  if (!posted.ok && posted.reason === 'not_found') throw notFound();
  if (!isScript)
    return redirect(
      posted.ok
        ? `${here}?situs=story:${posted.storyId}#paket-halaman`
        : `${here}?gagal=${posted.reason}#paket-halaman`,
    );
  return posted.ok
    ? reply({ ok: true, ref: `story:${posted.storyId}`, title: posted.headline, words: posted.words }, 200)
    : reply({ ok: false, message: STORY_REFUSALS[posted.reason as keyof typeof STORY_REFUSALS] }, 409);
}

const reply = (answer: MakeStoryReply, status: number): Response => Response.json(answer, { status });
