import { z } from 'zod';
import type { Db } from '#db/schema.ts';
import { type Claim, claimDue, describeError, retryAt } from './claim.server.ts';
import type { JobKind } from './jobs.server.ts';

export interface ClaimedJob extends Claim {
  kind: JobKind;
  payload: Record<string, string>;
}

/** The next job of a kind that is due, for this process alone. */
export async function claimJob(db: Db, wanted: JobKind, now: Date): Promise<ClaimedJob | undefined> {
  const claim = await claimDue(db, 'job', now, wanted);
  if (!claim) return undefined;
  const { kind, payload } = await db
    .selectFrom('job')
    .select(['kind', 'payload'])
    .where('id', '=', claim.id)
    .executeTakeFirstOrThrow();
  return {
    ...claim,
    kind: kind as JobKind,
    payload: z.record(z.string(), z.string()).parse(JSON.parse(payload)),
  };
}

export async function jobDone(db: Db, claim: Claim, now: Date): Promise<void> {
  await heldBy(db, claim).set({ state: 'done', finishedAt: now.toISOString(), lastError: '' }).execute();
}

/** Jobs are never given up: what they are for has been promised, such as a certificate whose number is taken. */
export async function jobFailed(db: Db, claim: Claim, error: unknown, now: Date): Promise<void> {
  const notBefore = retryAt(claim.attempts, now).toISOString();
  await heldBy(db, claim)
    .set({ state: 'waiting', notBefore, lastError: describeError(error) })
    .execute();
}

/** The row, while it is still this attempt's: one taken up by another process after a pause is left alone. */
function heldBy(db: Db, claim: Claim) {
  return db
    .updateTable('job')
    .where('id', '=', claim.id)
    .where('state', '=', 'running')
    .where('attempts', '=', claim.attempts);
}
