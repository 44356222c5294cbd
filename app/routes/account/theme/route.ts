import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { readForm } from '#app/http/parse-form.ts';
import { requireViewer } from '#app/http/session.server.ts';
import { themeCookie } from '#app/http/theme.ts';

export const loader = () => redirect('/profil');

export async function action(args: ActionFunctionArgs) {
  await requireViewer(args);
  const form = await readForm(args.request);
  return redirect('/profil#tampilan', {
    headers: { 'Set-Cookie': themeCookie(form.get('tema') === 'gelap' ? 'gelap' : undefined) },
  });
}
