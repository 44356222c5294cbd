import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { undoDecision } from '#app/domain/review/undo-decision.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

const schema = z.object({ decisionId: z.string().max(64) });

/** "Urungkan": back to the manuscript, decided or not. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const form = await parseForm(args.request, schema);
  if (!form.ok) throw notFound();
  const undone = await undoDecision(db, viewer, form.value.decisionId, now());
  if (!undone.ok && undone.reason === 'not_found') throw notFound();
  const outcome = undone.ok ? (undone.kind === 'pass' ? 'lulus' : 'kembali') : 'lewat';
  return redirect(`/telaah/${args.params.submissionId}?urung=${outcome}`);
}
