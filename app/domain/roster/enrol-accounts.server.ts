import { newId } from '#db/id.ts';
import { lock } from '#db/portable.ts';
import type { Tx } from '#db/schema.ts';
import { inChunks } from './knowledge.server.ts';
import { joinProgress, joinProgressAnew } from './opd-counters.server.ts';

export interface Enrollee {
  accountId: string;
  opdId: string;
}

const ROWS_PER_STATEMENT = 200;

/**
 * Enrols accounts that are not active in the batch, and counts them in. Who was withdrawn comes back with everything
 * done before, in the OPD that is given now. The caller holds the batch's roster lock.
 */
export async function enrolAccounts(
  tx: Tx,
  batchId: string,
  people: readonly Enrollee[],
  by: string | null,
  now: Date,
): Promise<void> {
  const withdrawn = await inChunks(
    people.map(({ accountId }) => accountId),
    (ids) =>
      tx
        .selectFrom('enrolment')
        .select(['id', 'accountId'])
        .where('batchId', '=', batchId)
        .where('accountId', 'in', ids)
        .execute(),
  );
  const enrolmentOf = new Map(withdrawn.map(({ id, accountId }) => [accountId, id]));
  for (const { accountId, opdId } of people) {
    const enrolmentId = enrolmentOf.get(accountId);
    if (enrolmentId) await bringBack(tx, enrolmentId, opdId);
  }
  const fresh = people.filter(({ accountId }) => !enrolmentOf.has(accountId));
  const rows = fresh.map(({ accountId, opdId }) => ({
    id: newId(),
    batchId,
    accountId,
    opdId,
    state: 'active' as const,
    completedMask: 0,
    enrolledAt: now.toISOString(),
    enrolledBy: by,
    lastActiveAt: null,
  }));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await tx
      .insertInto('enrolment')
      .values(rows.slice(from, from + ROWS_PER_STATEMENT))
      .execute();
  await joinProgressAnew(
    tx,
    batchId,
    fresh.map(({ opdId }) => opdId),
  );
}

async function bringBack(tx: Tx, enrolmentId: string, opdId: string): Promise<void> {
  await lock(tx, `enrolment:${enrolmentId}`);
  const back = await tx
    .updateTable('enrolment')
    .set({ state: 'active', opdId })
    .where('id', '=', enrolmentId)
    .where('state', '=', 'withdrawn')
    .executeTakeFirst();
  if (Number(back.numUpdatedRows) === 1) await joinProgress(tx, enrolmentId);
}
