import type { ActionFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { endSession } from '#app/http/session.server.ts';

/** A link to here, or a reload after signing out, leads to the sign-in form and changes nothing. */
export const loader = () => redirect('/masuk');

export async function action({ request }: ActionFunctionArgs) {
  return redirect('/masuk?pesan=keluar', { headers: { 'Set-Cookie': await endSession(request) } });
}
