import type { AppLoadContext } from '@remix-run/node';
import { data } from '@remix-run/node';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { createLimiter } from './shared-limiter.server.ts';

/** Generous to a hall of people scanning their codes behind one address; useless for trying codes of 80 bits. */
const PER_MINUTE = 300;

const lookups = createLimiter({ keyPrefix: 'lookup', points: PER_MINUTE, duration: 60 });

/** Counts one public look-up for the visitor's address; past the limit it answers 429 with the waiting time. */
export async function admitLookup({ context }: { context: AppLoadContext }): Promise<void> {
  try {
    await lookups.consume(context.clientAddress);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw data(
      { message: 'Terlalu banyak pemeriksaan datang dari jaringan Anda.' },
      { status: 429, headers: { 'Retry-After': String(seconds) } },
    );
  }
}
