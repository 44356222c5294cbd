import type { Db } from '#db/schema.ts';
import { verifyPassword } from './password-hash.server.ts';

/** How the door counts failures; the store behind it is the door's matter. */
export interface FailureLimiter {
  /** Seconds to wait before the next try, 0 when one may try now. */
  waitSeconds(keys: LimiterKeys): Promise<number>;
  /** Counts a failure; tells how many tries are left for the account. */
  fail(keys: LimiterKeys): Promise<{ remaining: number }>;
  clear(keys: LimiterKeys): Promise<void>;
}

export interface LimiterKeys {
  /** The account, or the name as typed where there is none: unknown names count like known ones. */
  account: string;
  address: string;
}

export type SignInResult =
  | { ok: true; accountId: string; needsSecondStep: boolean }
  | { ok: false; reason: 'mismatch'; remaining: number }
  | { ok: false; reason: 'wait'; seconds: number };

/** NIP with or without spaces, or an e-mail address in any case. */
export function normaliseIdentifier(typed: string): { nip: string } | { email: string } {
  const text = typed.trim();
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d+$/.test(digits) ? { nip: digits } : { email: text.toLowerCase() };
}

/** Same answer and same time for known and unknown names; only failures count (rules, "Sign-in"). */
export async function signIn(
  db: Db,
  typed: { identifier: string; password: string },
  address: string,
  limiter: FailureLimiter,
): Promise<SignInResult> {
  const name = normaliseIdentifier(typed.identifier);
  const account = await db
    .selectFrom('account')
    .select(['id', 'passwordHash', 'totpEnabledAt'])
    .where('isActive', '=', 1)
    .where((e) => ('nip' in name ? e('nip', '=', name.nip) : e('email', '=', name.email)))
    .executeTakeFirst();
  // One account is one count, by whichever of its names one tries; unknown names count each for itself.
  const keys = { account: account?.id ?? ('nip' in name ? name.nip : name.email), address };
  const seconds = await limiter.waitSeconds(keys);
  if (seconds > 0) return { ok: false, reason: 'wait', seconds };
  const matches = await verifyPassword(account?.passwordHash ?? null, typed.password.slice(0, 512));
  if (!account || !matches) {
    const { remaining } = await limiter.fail(keys);
    return { ok: false, reason: 'mismatch', remaining };
  }
  // Many guesses sent at once all pass the first look; the right one among them must not slip through.
  const secondsNow = await limiter.waitSeconds(keys);
  if (secondsNow > 0) return { ok: false, reason: 'wait', seconds: secondsNow };
  await limiter.clear(keys);
  return { ok: true, accountId: account.id, needsSecondStep: account.totpEnabledAt !== null };
}
