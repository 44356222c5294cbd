import type { Viewer } from '#app/domain/accounts/viewer.ts';

/** A form that was opened, or kept on the device, by somebody else than who is signed in now: nothing of it is taken. */
export function isOfAnother(viewer: Viewer, form: FormData): boolean {
  const account = form.get('account');
  return account !== null && account !== viewer.accountId;
}
