import type { ActionFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { countPhraseUse } from '#app/domain/review/change-phrases.server.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

/** A phrase was put into a text. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const counted = await countPhraseUse(db, viewer, args.params.phraseId ?? '');
  if (!counted.ok) throw notFound();
  return new Response(null, { status: 204 });
}
