import { sql } from 'kysely';
import { lock } from '#db/portable.ts';
import type { Tx } from '#db/schema.ts';
import { localDate } from '../batches/calendar.ts';

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

/** Counts modules completed on a local date of the batch's zone. */
export async function countCompletions(
  tx: Tx,
  batchId: string,
  completedOn: string,
  change: number,
): Promise<void> {
  await tx
    .insertInto('completionDay')
    .values({ batchId, completedOn, modules: change })
    .onConflict((c) =>
      c
        .columns(['batchId', 'completedOn'])
        .doUpdateSet({ modules: sql<number>`completion_day.modules + ${sql.lit(change)}` }),
    )
    .execute();
  if (change < 0)
    await tx
      .deleteFrom('completionDay')
      .where('batchId', '=', batchId)
      .where('completedOn', '=', completedOn)
      .where('modules', '<=', 0)
      .execute();
}

async function shiftProgress(tx: Tx, enrolmentId: string, change: 1 | -1): Promise<void> {
  const enrolment = await tx
    .selectFrom('enrolment')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .select(['enrolment.batchId', 'enrolment.opdId', 'enrolment.completedMask', 'batch.zone'])
    .where('enrolment.id', '=', enrolmentId)
    .executeTakeFirstOrThrow();
  await lockCounters(tx, enrolment);
  await count(tx, enrolment, enrolment.completedMask, change);
  const completed = await tx
    .selectFrom('moduleProgress')
    .select('completedAt')
    .where('enrolmentId', '=', enrolmentId)
    .where('isComplete', '=', 1)
    .orderBy('completedAt')
    .execute();
  for (const { completedAt } of completed)
    if (completedAt)
      await countCompletions(tx, enrolment.batchId, localDate(new Date(completedAt), enrolment.zone), change);
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
