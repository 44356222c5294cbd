import { deviceOwners } from './device-store.ts';

/** Work of this device that the server does not have yet is kept under keys that begin so. */
export const UNSENT = 'tertunda/';
/** Manuscripts that a mentor took home. */
export const AT_HOME = 'malam/';

/**
 * A cookie, so that the server knows at sign-out whose work still waits on this device: nobody's sign-out may take
 * somebody else's along. It names accounts, or says that nobody's waits; without it the server knows nothing.
 */
const COOKIE = 'tertunda';
const NOBODY = 'nihil';
const ONE_YEAR = 365 * 24 * 60 * 60;

/** Puts the cookie as the device's records are. Call it after each change of one, and when a page with records opens. */
export async function flagUnsent(): Promise<void> {
  // Another window must not write what it read before this one's change.
  if (navigator.locks) await navigator.locks.request(`pewarta:${COOKIE}`, flag);
  else await flag();
}

async function flag(): Promise<void> {
  const owners = await deviceOwners([UNSENT, AT_HOME]);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
  document.cookie = unsentCookie(owners);
}

export const unsentCookie = (owners: readonly string[]): string =>
  `${COOKIE}=${owners.join('.') || NOBODY}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`;

/** Whose work waits on the device that a request comes from; null when that is not known. */
export function readUnsent(cookieHeader: string | null): string[] | null {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w.-]+)(?:;|$)`).exec(cookieHeader ?? '')?.[1];
  if (!value) return null;
  return value === NOBODY ? [] : value.split('.');
}

export const noUnsentCookie = `${COOKIE}=; Path=/; Max-Age=0; SameSite=Lax`;
