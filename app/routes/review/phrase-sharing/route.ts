import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { sharePhrase } from '#app/domain/review/change-phrases.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PHRASE_REFUSALS } from '../phrase-sentences.ts';

/** Lets the mentors of a balai use a phrase, or keeps it for its owner again. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const form = await readForm(args.request);
  const balaiId = String(form.get('balaiId') ?? '').slice(0, 64) || null;
  const shared = await sharePhrase(db, viewer, args.params.phraseId ?? '', balaiId, now());
  if (shared.ok) return redirect(`/telaah/frasa?pesan=${balaiId ? 'dibagikan' : 'disimpan'}`);
  if (shared.reason === 'not_found') throw notFound();
  return new Response(PHRASE_REFUSALS[shared.reason], {
    status: 409,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
