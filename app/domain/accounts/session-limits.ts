import type { RoleName } from '#db/schema/accounts.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface SessionLimits {
  /** Ends after this long without a request, in milliseconds. */
  idle: number;
  /** Ends this long after sign-in whatever happens, in milliseconds. */
  absolute: number;
}

/** Those who see other people's data are signed out sooner (OWASP ASVS 3.3). */
export function sessionLimits(roles: readonly RoleName[]): SessionLimits {
  return roles.includes('organizer') || roles.includes('admin')
    ? { idle: 30 * MINUTE, absolute: 12 * 60 * MINUTE }
    : { idle: 14 * DAY, absolute: 30 * DAY };
}
