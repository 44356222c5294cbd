import { redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { deviceOwnerCookie, readDeviceOwner } from '#app/domain/accounts/device-owner.ts';
import { recordSignIn } from '#app/domain/accounts/landing-page.server.ts';
import { beginSecondStep } from '#app/domain/accounts/second-step.server.ts';
import { ownPath } from './own-path.ts';
import { clearedSecondStepCookie, secondStepCookie } from './second-step-cookie.server.ts';
import { endSession, startSession } from './session.server.ts';

/** Lets a proven account in: a session with a new id, and on to where it wanted to go or where its role begins. */
export async function admit(accountId: string, request: Request, next: unknown): Promise<Response> {
  const landing = await recordSignIn(db, accountId, now());
  // A session of before, also somebody else's on a shared computer, ends with the new one's beginning.
  await endSession(request);
  const headers = new Headers();
  headers.append('Set-Cookie', await startSession(accountId, request));
  headers.append('Set-Cookie', await clearedSecondStepCookie());
  // What somebody else took home on this browser is not for the one who comes now.
  const owner = readDeviceOwner(request.headers.get('cookie'));
  if (owner && owner !== accountId) headers.append('Set-Cookie', deviceOwnerCookie(null));
  const path = ownPath(next);
  return redirect(path && path !== '/' ? path : landing, { headers });
}

/** The password is proven, the code of the authenticator is still to be asked for. */
export async function beginWithSecondStep(accountId: string, next?: unknown): Promise<Response> {
  const secret = await beginSecondStep(db, accountId, now());
  const path = ownPath(next);
  return redirect(path ? `/masuk/kode?ke=${encodeURIComponent(path)}` : '/masuk/kode', {
    headers: { 'Set-Cookie': await secondStepCookie.serialize(secret) },
  });
}
