import type { Tx } from '#db/schema.ts';
import { localDate } from '../batches/calendar.ts';
import { inChunks } from '../roster/knowledge.server.ts';
import { type Difference, differenceOf } from './difference.ts';

interface ActivePerson {
  id: string;
  opdId: string;
  mask: number;
}

/** The counters per OPD and per day against the people they count. Module progress has been put right before. */
export async function compareCounters(
  tx: Tx,
  batch: { id: string; zone: string },
  people: readonly ActivePerson[],
  isRepairing: boolean,
): Promise<Difference[]> {
  return [
    ...(await compareOpds(tx, batch.id, people, isRepairing)),
    ...(await compareDays(tx, batch, people, isRepairing)),
  ];
}

async function compareOpds(
  tx: Tx,
  batchId: string,
  people: readonly ActivePerson[],
  isRepairing: boolean,
): Promise<Difference[]> {
  const stored = await tx
    .selectFrom('opdProgress')
    .select(['opdId', 'completedMask', 'participants'])
    .where('batchId', '=', batchId)
    .execute();
  const before = new Map(stored.map((row) => [`${row.opdId} ${row.completedMask}`, row.participants]));
  const after = countBy(people, ({ opdId, mask }) => `${opdId} ${mask}`);
  const differences = differencesOf('opd_progress', before, after);
  if (isRepairing && differences.length > 0) {
    await tx.deleteFrom('opdProgress').where('batchId', '=', batchId).execute();
    for (const [key, participants] of after) {
      const [opdId = '', mask = '0'] = key.split(' ');
      await tx
        .insertInto('opdProgress')
        .values({ batchId, opdId, completedMask: Number(mask), participants })
        .execute();
    }
  }
  return differences;
}

async function compareDays(
  tx: Tx,
  { id: batchId, zone }: { id: string; zone: string },
  people: readonly ActivePerson[],
  isRepairing: boolean,
): Promise<Difference[]> {
  const completed = await inChunks(
    people.map(({ id }) => id),
    (ids) =>
      tx
        .selectFrom('moduleProgress')
        .select('completedAt')
        .where('enrolmentId', 'in', ids)
        .where('completedAt', 'is not', null)
        .execute(),
  );
  const stored = await tx
    .selectFrom('completionDay')
    .select(['completedOn', 'modules'])
    .where('batchId', '=', batchId)
    .execute();
  const before = new Map(stored.map(({ completedOn, modules }) => [completedOn, modules]));
  const after = countBy(completed, ({ completedAt }) => localDate(new Date(completedAt ?? 0), zone));
  const differences = differencesOf('completion_day', before, after);
  if (isRepairing && differences.length > 0) {
    await tx.deleteFrom('completionDay').where('batchId', '=', batchId).execute();
    for (const [completedOn, modules] of after)
      await tx.insertInto('completionDay').values({ batchId, completedOn, modules }).execute();
  }
  return differences;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function differencesOf(
  table: Difference['table'],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => differenceOf(table, key, before.get(key), after.get(key)));
}
