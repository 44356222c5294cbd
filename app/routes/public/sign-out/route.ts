import type { ActionFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { config } from '#app/config.server.ts';
import { hasUnsent, noUnsentCookie } from '#app/desk/device/unsent.ts';
import { deviceOwnerCookie } from '#app/domain/accounts/device-owner.ts';
import { leavingCookie, noLeavingCookie } from '#app/http/leaving-cookie.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { endSession, findViewer } from '#app/http/session.server.ts';

/** A link to here, or a reload after signing out, leads to the sign-in form and changes nothing. */
export const loader = () => redirect('/masuk');

/**
 * Ends the session and clears what this device keeps. Where the device says that something of it is unsent, the person
 * passes a page first that sends it, or says what would be lost; that page, and only it, signs out all the same.
 */
export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const form = await readForm(request);
  const isCertain = form.get('tetap') === '1';
  if (!isCertain && hasUnsent(request.headers.get('cookie')) && (await findViewer(args)))
    return redirect('/keluar/sebelum', { headers: { 'Set-Cookie': leavingCookie(config.isHttps) } });
  const headers = new Headers({ 'Clear-Site-Data': '"storage"' });
  headers.append('Set-Cookie', await endSession(request));
  headers.append('Set-Cookie', noUnsentCookie);
  headers.append('Set-Cookie', noLeavingCookie);
  headers.append('Set-Cookie', deviceOwnerCookie(null));
  return redirect('/masuk?pesan=keluar', { headers });
}
