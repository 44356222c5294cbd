import type { ActionFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { config } from '#app/config.server.ts';
import { noUnsentCookie, readUnsent, unsentCookie } from '#app/desk/device/unsent.ts';
import { deviceOwnerCookie } from '#app/domain/accounts/device-owner.ts';
import { leavingCookie, noLeavingCookie } from '#app/http/leaving-cookie.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { endSession, findViewer } from '#app/http/session.server.ts';

/** A link to here, or a reload after signing out, leads to the sign-in form and changes nothing. */
export const loader = () => redirect('/masuk');

/**
 * Ends the session. The device is cleared as a whole only where it is known that nobody else's work waits on it. Where
 * anybody's does, the person passes a page first that sends their own, or says what would be lost, and takes theirs
 * alone off the device; that page, and only it, signs out all the same.
 */
export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const form = await readForm(request);
  const isCertain = form.get('tetap') === '1';
  const viewer = await findViewer(args);
  const waiting = readUnsent(request.headers.get('cookie'));
  if (!isCertain && viewer && waiting && waiting.length > 0)
    return redirect('/keluar/sebelum', { headers: { 'Set-Cookie': leavingCookie(config.isHttps) } });
  const others = waiting?.filter((accountId) => accountId !== viewer?.accountId);
  const headers = new Headers();
  if (others?.length === 0) headers.set('Clear-Site-Data', '"storage"');
  headers.append('Set-Cookie', await endSession(request));
  headers.append('Set-Cookie', others && others.length > 0 ? unsentCookie(others) : noUnsentCookie);
  headers.append('Set-Cookie', noLeavingCookie);
  headers.append('Set-Cookie', deviceOwnerCookie(null));
  return redirect('/masuk?pesan=keluar', { headers });
}
