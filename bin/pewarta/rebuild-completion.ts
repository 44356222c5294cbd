import { parseArgs } from 'node:util';
import { now } from '#app/clock.ts';
import { rebuildCompletion } from '#app/domain/reports/rebuild-completion.server.ts';
import { withDatabase } from './opened-database.ts';
import { Refusal } from './refusal.ts';

/** More lines help nobody; the count says the rest. */
const MOST_SHOWN = 50;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { batch: { type: 'string' }, check: { type: 'boolean' } } });
  await withDatabase(async (db) => {
    const isRepairing = values.check !== true;
    const report = await rebuildCompletion(db, { batchId: values.batch, isRepairing }, now());
    if (values.batch && report.batches === 0) throw new Refusal('There is no batch with this id.');
    const { differences } = report;
    for (const { table, key, stored, expected } of differences.slice(0, MOST_SHOWN))
      console.log(`  ${table} ${key}: stored ${stored}, expected ${expected}`);
    if (differences.length > MOST_SHOWN) console.log(`  … and ${differences.length - MOST_SHOWN} more`);
    const done = differences.length === 0 ? '' : isRepairing ? ', all put right' : ', nothing changed';
    console.log(
      `${report.enrolments} enrolments in ${report.batches} batches: ${differences.length} differences${done}.`,
    );
    if (!isRepairing && differences.length > 0) process.exitCode = 1;
  });
}
