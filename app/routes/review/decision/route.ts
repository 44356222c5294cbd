import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import type { DecisionReply } from '#app/desk/reviewing/decision-request.ts';
import { UNDO_MS } from '#app/domain/assignments/decision-times.ts';
import { decideReview } from '#app/domain/review/decide-review.server.ts';
import { findSameDecision } from '#app/domain/review/find-same-decision.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { marksForm, readMarks } from '../edit-form.ts';
import { formRefusal } from '../form-refusal.ts';
import { DECISION_REFUSALS, MARK_REFUSALS } from '../sentences.ts';

const decisionForm = marksForm.required({ decision: true }).extend({
  /** The review it was made in: it may come long after the page was closed. */
  reviewId: z.string().max(64).optional(),
});

/**
 * A decision as the room's script sends it, while the next manuscript is open already, or long after, when the line of
 * a mentor who worked without one is back. It counts from now, and once.
 */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await parseForm(args.request, decisionForm);
  if (!form.ok) return reply({ ok: false, message: MARK_REFUSALS[formRefusal(form.submission.error)] }, 400);
  const { n, rev, reviewId, decision } = form.value;
  const edit = { submissionId, n, rev, reviewId };
  const marks = readMarks(form.form, form.value);
  const decided = await decideReview(db, viewer, edit, decision, marks, now());
  if (decided.ok) return reply({ ok: true, decisionId: decided.decisionId, msLeft: UNDO_MS }, 200);
  const before = await findSameDecision(db, viewer, edit, decision, marks, now());
  if (before) return reply({ ok: true, ...before }, 200);
  if (decided.reason === 'not_found') throw notFound();
  return reply({ ok: false, message: DECISION_REFUSALS[decided.reason] }, 409);
}

const reply = (body: DecisionReply, status: number): Response => Response.json(body, { status });
