import { setTimeout as delay } from 'node:timers/promises';
import type { FailureLimiter } from '#app/domain/accounts/sign-in.server.ts';
import { createLimiter } from './shared-limiter.server.ts';

const WINDOW = 15 * 60; // seconds
const PER_ACCOUNT = 10;
const PER_ADDRESS = 100;
/** From this failure on each answer comes a little later than the one before. */
const SLOW_AFTER = 5;

/** Added to the answer for each failure after the fifth, in milliseconds. */
const SLOW_STEP = 300;

/**
 * Counts failed tries in memory: a restart forgets them. Names as typed are the keys, so an unknown name is limited
 * like a known one.
 */
export function createFailureLimiter(
  pause: (milliseconds: number) => Promise<unknown> = (milliseconds) => delay(milliseconds),
): FailureLimiter {
  const accounts = createLimiter({ keyPrefix: 'account', points: PER_ACCOUNT, duration: WINDOW });
  const addresses = createLimiter({ keyPrefix: 'address', points: PER_ADDRESS, duration: WINDOW });
  return {
    async waitSeconds({ account, address }) {
      const [byAccount, byAddress] = await Promise.all([accounts.get(account), addresses.get(address)]);
      const waits = [
        (byAccount?.consumedPoints ?? 0) >= PER_ACCOUNT ? (byAccount?.msBeforeNext ?? 0) : 0,
        (byAddress?.consumedPoints ?? 0) >= PER_ADDRESS ? (byAddress?.msBeforeNext ?? 0) : 0,
      ];
      return Math.ceil(Math.max(...waits) / 1000);
    },
    async fail({ account, address }) {
      // penalty() counts without refusing; refusing is waitSeconds' part.
      const [byAccount] = await Promise.all([accounts.penalty(account), addresses.penalty(address)]);
      const failures = byAccount.consumedPoints;
      await pause(Math.max(0, Math.min(failures, PER_ACCOUNT) - SLOW_AFTER) * SLOW_STEP);
      return { remaining: Math.max(0, PER_ACCOUNT - failures) };
    },
    async clear({ account }) {
      // The address keeps its failures: one own account must not buy an attacker new tries at others.
      await accounts.delete(account);
    },
  };
}

/** The one limiter of this process. */
export const signInLimiter = createFailureLimiter();

const resets = createLimiter({ keyPrefix: 'reset', points: PER_ADDRESS, duration: WINDOW });

/** Requests for reset links, counted per address only: the owner's way in stays open whatever others try. */
export const resetLimiter = {
  async allows(address: string): Promise<boolean> {
    const { consumedPoints } = await resets.penalty(address);
    return consumedPoints <= PER_ADDRESS;
  },
};
