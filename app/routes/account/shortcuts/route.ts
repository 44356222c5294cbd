import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { setShortcuts } from '#app/domain/accounts/set-shortcuts.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { requireViewer } from '#app/http/session.server.ts';

export const loader = () => redirect('/profil');

/** Single-key shortcuts on or off. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args);
  const form = await readForm(args.request);
  await setShortcuts(db, viewer, form.get('pintasan') === 'hidup');
  return redirect('/profil');
}
