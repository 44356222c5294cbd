import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { type Answers, answerSuggestions } from '#app/domain/review/answer-suggestions.server.ts';
import { findFeedback } from '#app/domain/review/feedback.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';

const schema = z.object({
  /** One suggestion, or every one that has no answer yet. */
  suggestion: z.union([z.string().regex(/^[\w-]{1,64}$/), z.literal('semua')]),
  answer: z.enum(['accept', 'reject', 'withdraw']),
});

/** The participant's answers to suggested edits: plain forms that come back to their place on the page. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  const form = await parseForm(args.request, schema);
  if (!form.ok) throw notFound();
  const { suggestion, answer } = form.value;
  const verdict = answer === 'withdraw' ? null : answer;
  const { review } = found(await findFeedback(db, viewer, assignmentId, now()));
  const ids =
    suggestion === 'semua'
      ? review.suggestions.filter(({ decision }) => decision === null).map(({ id }) => id)
      : [suggestion];
  const answers: Answers = Object.fromEntries(ids.map((id) => [id, verdict]));
  const result = await answerSuggestions(db, viewer, assignmentId, answers, now());
  if (!result.ok && result.reason === 'not_found') throw notFound();
  const query = new URLSearchParams();
  if (!result.ok) query.set('tertutup', '1');
  else if (result.missed.length > 0 && verdict) query.set('terlewat', String(result.missed.length));
  const place = suggestion === 'semua' ? 'saran' : `saran-${suggestion}`;
  return redirect(`/tugas/${assignmentId}/umpan-balik${query.size > 0 ? `?${query}` : ''}#${place}`);
}
