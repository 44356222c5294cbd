import { lockTables, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { type ComponentResult, completedMask, moduleStanding } from '../learning/completion.ts';
import { compareCounters } from './compare-counters.server.ts';
import { type Difference, differenceOf } from './difference.ts';
import { expectedResult, isSameResult, isSameScore } from './expected-results.ts';
import { type CourseParts, readCourseParts, readSources } from './progress-sources.server.ts';

export interface RebuildReport {
  batches: number;
  enrolments: number;
  differences: Difference[];
}

interface BatchRow {
  id: string;
  courseVersionId: string;
  zone: string;
}

const PEOPLE_PER_QUERY = 200;

/**
 * Computes all completion anew from its sources (lessons, attempts, decisions) and compares: results, module progress,
 * masks, counters. With `isRepairing` what differs is put right. One transaction per batch; on PostgreSQL others wait
 * meanwhile.
 */
export async function rebuildCompletion(
  db: Db,
  { batchId, isRepairing }: { batchId?: string | undefined; isRepairing: boolean },
  now: Date,
): Promise<RebuildReport> {
  const batches = await db
    .selectFrom('batch')
    .select(['id', 'courseVersionId', 'zone'])
    .$if(batchId !== undefined, (q) => q.where('id', '=', batchId ?? ''))
    .orderBy('id')
    .execute();
  const report: RebuildReport = { batches: batches.length, enrolments: 0, differences: [] };
  for (const batch of batches) {
    const part = await write(db, (tx) => rebuildBatch(tx, batch, isRepairing, now));
    report.enrolments += part.enrolments;
    report.differences.push(...part.differences);
  }
  return report;
}

async function rebuildBatch(tx: Tx, batch: BatchRow, isRepairing: boolean, now: Date) {
  // In the order in which a result is written, so that nobody waits in a circle.
  await lockTables(tx, ['result', 'module_progress', 'opd_progress', 'completion_day', 'enrolment']);
  const parts = await readCourseParts(tx, batch.courseVersionId);
  const enrolments = await tx
    .selectFrom('enrolment')
    .select(['id', 'opdId', 'state', 'completedMask'])
    .where('batchId', '=', batch.id)
    .orderBy('id')
    .execute();
  const differences: Difference[] = [];
  const masks = new Map<string, number>();
  for (let from = 0; from < enrolments.length; from += PEOPLE_PER_QUERY) {
    const chunk = enrolments.slice(from, from + PEOPLE_PER_QUERY);
    const ids = chunk.map(({ id }) => id);
    const sourcesOf = await readSources(tx, ids);
    const progress = Map.groupBy(
      await tx.selectFrom('moduleProgress').selectAll().where('enrolmentId', 'in', ids).execute(),
      ({ enrolmentId }) => enrolmentId,
    );
    for (const { id, completedMask: storedMask } of chunk) {
      const { stored, sourceOf } = sourcesOf(id);
      const expected = expectedResults(parts, sourceOf);
      differences.push(...(await compareResults(tx, id, stored, expected, isRepairing, now)));
      const at = (componentId: string) => stored.get(componentId)?.at ?? now.toISOString();
      const compared = await compareModules(tx, id, parts, expected, at, progress.get(id) ?? [], isRepairing);
      differences.push(...compared.differences);
      masks.set(id, compared.mask);
      if (compared.mask === storedMask) continue;
      differences.push(differenceOf('enrolment', id, storedMask, compared.mask));
      if (isRepairing)
        await tx
          .updateTable('enrolment')
          .set({ completedMask: compared.mask })
          .where('id', '=', id)
          .execute();
    }
  }
  const active = enrolments
    .filter(({ state }) => state === 'active')
    .map(({ id, opdId }) => ({ id, opdId, mask: masks.get(id) ?? 0 }));
  differences.push(...(await compareCounters(tx, batch, active, isRepairing)));
  return { enrolments: enrolments.length, differences };
}

function expectedResults(
  { components }: CourseParts,
  sourceOf: (component: CourseParts['components'][number]) => Parameters<typeof expectedResult>[0],
): Map<string, ComponentResult> {
  return new Map(
    components.flatMap((component) => {
      const result = expectedResult(sourceOf(component));
      return result ? [[component.id, result] as const] : [];
    }),
  );
}

async function compareResults(
  tx: Tx,
  enrolmentId: string,
  stored: ReadonlyMap<string, ComponentResult>,
  expected: ReadonlyMap<string, ComponentResult>,
  isRepairing: boolean,
  now: Date,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const componentId of new Set([...stored.keys(), ...expected.keys()])) {
    const [before, after] = [stored.get(componentId), expected.get(componentId)];
    if (isSameResult(before, after)) continue;
    const shown = before && { state: before.state, score: before.score };
    differences.push(differenceOf('result', `${enrolmentId} ${componentId}`, shown, after));
    if (!isRepairing) continue;
    const row = tx.deleteFrom('result').where('enrolmentId', '=', enrolmentId);
    if (!after) await row.where('componentId', '=', componentId).execute();
    else {
      const values = {
        ...after,
        cause: 'rebuild' as const,
        causeId: null,
        at: now.toISOString(),
        by: null,
      };
      await tx
        .insertInto('result')
        .values({ enrolmentId, componentId, ...values })
        .onConflict((c) => c.columns(['enrolmentId', 'componentId']).doUpdateSet(values))
        .execute();
    }
  }
  return differences;
}

interface StoredProgress {
  moduleId: string;
  doneCount: number;
  totalCount: number;
  isComplete: number;
  grade: number | null;
  completedAt: string | null;
}

async function compareModules(
  tx: Tx,
  enrolmentId: string,
  { modules }: CourseParts,
  results: ReadonlyMap<string, ComponentResult>,
  resultAt: (componentId: string) => string,
  progress: readonly StoredProgress[],
  isRepairing: boolean,
): Promise<{ differences: Difference[]; mask: number }> {
  const differences: Difference[] = [];
  const complete: boolean[] = [];
  for (const module of modules) {
    const stored = progress.find(({ moduleId }) => moduleId === module.id);
    const standing = moduleStanding(module, results);
    complete.push(standing.isComplete);
    const begun = module.components.filter(({ id }) => results.has(id));
    if (!stored && begun.length === 0) continue;
    const isSame =
      stored?.doneCount === standing.doneCount &&
      stored.totalCount === standing.totalCount &&
      stored.isComplete === (standing.isComplete ? 1 : 0) &&
      isSameScore(stored.grade, standing.grade) &&
      (stored.completedAt !== null) === standing.isComplete;
    if (isSame) continue;
    const lastAt =
      begun
        .map(({ id }) => resultAt(id))
        .sort()
        .at(-1) ?? null;
    const values = {
      doneCount: standing.doneCount,
      totalCount: standing.totalCount,
      isComplete: standing.isComplete ? 1 : 0,
      grade: standing.grade,
      completedAt: standing.isComplete ? (stored?.completedAt ?? lastAt) : null,
    };
    differences.push(differenceOf('module_progress', `${enrolmentId} ${module.id}`, stored, values));
    if (isRepairing)
      await tx
        .insertInto('moduleProgress')
        .values({ enrolmentId, moduleId: module.id, ...values })
        .onConflict((c) => c.columns(['enrolmentId', 'moduleId']).doUpdateSet(values))
        .execute();
  }
  return { differences, mask: completedMask(complete) };
}
