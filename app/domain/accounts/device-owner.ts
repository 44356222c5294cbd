/**
 * Whose work this browser may show while nobody can be asked who is signed in: the account that took it home. The
 * cookie goes when that person signs out or another one signs in; what the device keeps is then shown to nobody until
 * its owner is back.
 */
const COOKIE = 'pemilik-perangkat';
const THIRTY_DAYS = 30 * 24 * 60 * 60;

/** Null takes the name away. */
export function deviceOwnerCookie(accountId: string | null): string {
  return `${COOKIE}=${accountId ?? ''}; Path=/; Max-Age=${accountId ? THIRTY_DAYS : 0}; SameSite=Lax`;
}

export function readDeviceOwner(cookies: string | null): string | null {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{1,64})(?:;|$)`).exec(cookies ?? '')?.[1] ?? null;
}
