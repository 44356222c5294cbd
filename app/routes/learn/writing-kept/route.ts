import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { draftForm, typedDraft } from '#app/domain/assignments/draft-form.ts';
import { keepDraft } from '#app/domain/assignments/keep-draft.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { deskResponse, isOfAnother } from '../writing/post.server.ts';
import { fieldSentences, REFUSALS } from '../writing/sentences.ts';

/** Keeps a device's text beside the draft: one that was not chosen, or that came too late to be the draft. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const post = await parseForm(args.request, draftForm);
  if (isOfAnother(viewer, post)) return deskResponse({ kind: 'other_account' });
  if (!post.ok) {
    const errors = fieldSentences(post.submission.error, (name) => String(post.form.get(name) ?? '').length);
    return deskResponse({ kind: 'invalid', errors, rev: null });
  }
  const at = now();
  const kept = await keepDraft(db, viewer, args.params.assignmentId ?? '', typedDraft(post.value), at);
  if (kept.ok)
    return deskResponse({ kind: 'saved', rev: post.value.rev, savedAt: at.toISOString(), fileId: null });
  return deskResponse(
    kept.reason === 'not_found' ? { kind: 'missing' } : { kind: 'refused', message: REFUSALS[kept.reason] },
  );
}
