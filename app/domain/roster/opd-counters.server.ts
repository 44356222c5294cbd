import { sql } from 'kysely';
import { lock } from '#db/portable.ts';
import type { Tx } from '#db/schema.ts';

interface Counted {
  batchId: string;
  opdId: string;
}

/** Counts a new participant in: with nothing done, or with what was done before a withdrawal. */
export async function joinProgress(tx: Tx, enrolmentId: string): Promise<void> {
  await shiftProgress(tx, enrolmentId, 1);
}

/** Counts a withdrawn participant out; call before the enrolment's state changes anything else. */
export async function leaveProgress(tx: Tx, enrolmentId: string): Promise<void> {
  await shiftProgress(tx, enrolmentId, -1);
}

/** Counts many new participants in, who have done nothing yet: one entry per person. */
export async function joinProgressAnew(tx: Tx, batchId: string, opdIds: readonly string[]): Promise<void> {
  const people = Map.groupBy(opdIds, (opdId) => opdId);
  // In one order always, so that two imports never wait for each other.
  for (const opdId of [...people.keys()].sort()) {
    await lockCounters(tx, { batchId, opdId });
    await count(tx, { batchId, opdId }, 0, people.get(opdId)?.length ?? 0);
  }
}

/** Moves an active participant from one set of complete modules to another. */
export async function moveProgress(tx: Tx, at: Counted, fromMask: number, toMask: number): Promise<void> {
  await lockCounters(tx, at);
  await count(tx, at, fromMask, -1);
  await count(tx, at, toMask, 1);
}

async function shiftProgress(tx: Tx, enrolmentId: string, change: 1 | -1): Promise<void> {
  const enrolment = await tx
    .selectFrom('enrolment')
    .select(['batchId', 'opdId', 'completedMask'])
    .where('id', '=', enrolmentId)
    .executeTakeFirstOrThrow();
  await lockCounters(tx, enrolment);
  await count(tx, enrolment, enrolment.completedMask, change);
}

/** Two people of one OPD moving in opposite directions would lock each other's rows. */
const lockCounters = (tx: Tx, { batchId, opdId }: Counted) => lock(tx, `opd_progress:${batchId}:${opdId}`);

async function count(
  tx: Tx,
  { batchId, opdId }: Counted,
  completedMask: number,
  change: number,
): Promise<void> {
  await tx
    .insertInto('opdProgress')
    .values({ batchId, opdId, completedMask, participants: Math.max(change, 0) })
    .onConflict((c) =>
      c
        .columns(['batchId', 'opdId', 'completedMask'])
        .doUpdateSet({ participants: sql<number>`opd_progress.participants + ${sql.lit(change)}` }),
    )
    .execute();
  if (change < 0)
    await tx
      .deleteFrom('opdProgress')
      .where('batchId', '=', batchId)
      .where('opdId', '=', opdId)
      .where('completedMask', '=', completedMask)
      .where('participants', '<=', 0)
      .execute();
}
