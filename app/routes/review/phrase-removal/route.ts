import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { deletePhrase } from '#app/domain/review/change-phrases.server.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const deleted = await deletePhrase(db, viewer, args.params.phraseId ?? '');
  if (!deleted.ok) throw notFound();
  return redirect('/telaah/frasa?pesan=dihapus');
}
