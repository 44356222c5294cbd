import { lock } from '#db/portable.ts';
import type { ResultTable } from '#db/schema/learning.ts';
import type { Tx } from '#db/schema.ts';
import { localDate } from '../batches/calendar.ts';
import { countCompletions, moveProgress } from '../roster/opd-counters.server.ts';
import { type ComponentResult, moduleStanding } from './completion.ts';

export interface NewResult {
  enrolmentId: string;
  componentId: string;
  state: ResultTable['state'];
  /** 0–100, or null where the component has no grade. */
  score: number | null;
  cause: ResultTable['cause'];
  causeId: string | null;
  by: string | null;
}

/**
 * Writes the standing of one component and everything derived from it, in the transaction of its cause: the only
 * writer of results, module progress, completed masks and the OPD counters.
 */
export async function recordResult(
  tx: Tx,
  result: NewResult,
  now: Date,
): Promise<{ moduleCompleted: boolean }> {
  await lock(tx, `enrolment:${result.enrolmentId}`);
  const at = now.toISOString();
  const values = {
    state: result.state,
    score: result.score,
    cause: result.cause,
    causeId: result.causeId,
    at,
    by: result.by,
  };
  await tx
    .insertInto('result')
    .values({ enrolmentId: result.enrolmentId, componentId: result.componentId, ...values })
    .onConflict((c) => c.columns(['enrolmentId', 'componentId']).doUpdateSet(values))
    .execute();
  const component = await tx
    .selectFrom('component')
    .innerJoin('module', 'module.id', 'component.moduleId')
    .select(['module.id as moduleId', 'module.ord'])
    .where('component.id', '=', result.componentId)
    .executeTakeFirst();
  // Pre- and post-tests belong to no module and count for nothing.
  if (!component) return { moduleCompleted: false };
  return refreshModule(tx, result.enrolmentId, component.moduleId, component.ord, at);
}

async function refreshModule(
  tx: Tx,
  enrolmentId: string,
  moduleId: string,
  ord: number,
  at: string,
): Promise<{ moduleCompleted: boolean }> {
  const components = await tx
    .selectFrom('component')
    .leftJoin('result', (join) =>
      join.onRef('result.componentId', '=', 'component.id').on('result.enrolmentId', '=', enrolmentId),
    )
    .select(['component.id', 'component.kind', 'component.weight', 'result.state', 'result.score'])
    .where('component.moduleId', '=', moduleId)
    .execute();
  const results = new Map<string, ComponentResult>(
    components.flatMap(({ id, state, score }) => (state ? [[id, { state, score }]] : [])),
  );
  const standing = moduleStanding({ id: moduleId, jp: 0, components }, results);
  const before = await tx
    .selectFrom('moduleProgress')
    .select(['isComplete', 'completedAt'])
    .where('enrolmentId', '=', enrolmentId)
    .where('moduleId', '=', moduleId)
    .executeTakeFirst();
  const values = {
    doneCount: standing.doneCount,
    totalCount: standing.totalCount,
    isComplete: standing.isComplete ? 1 : 0,
    grade: standing.grade,
    completedAt: standing.isComplete ? (before?.completedAt ?? at) : null,
  };
  await tx
    .insertInto('moduleProgress')
    .values({ enrolmentId, moduleId, ...values })
    .onConflict((c) => c.columns(['enrolmentId', 'moduleId']).doUpdateSet(values))
    .execute();
  const moduleCompleted = standing.isComplete && before?.isComplete !== 1;
  if (standing.isComplete !== (before?.isComplete === 1))
    await moveMask(tx, enrolmentId, ord, standing.isComplete, before?.completedAt ?? at);
  return { moduleCompleted };
}

async function moveMask(
  tx: Tx,
  enrolmentId: string,
  ord: number,
  isComplete: boolean,
  completedAt: string,
): Promise<void> {
  const enrolment = await tx
    .selectFrom('enrolment')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .select([
      'enrolment.batchId',
      'enrolment.opdId',
      'enrolment.state',
      'enrolment.completedMask',
      'batch.zone',
    ])
    .where('enrolment.id', '=', enrolmentId)
    .executeTakeFirstOrThrow();
  const bit = 1 << (ord - 1);
  const mask = isComplete ? enrolment.completedMask | bit : enrolment.completedMask & ~bit;
  if (mask === enrolment.completedMask) return;
  if (enrolment.state === 'active') {
    await moveProgress(tx, enrolment, enrolment.completedMask, mask);
    const completedOn = localDate(new Date(completedAt), enrolment.zone);
    await countCompletions(tx, enrolment.batchId, completedOn, isComplete ? 1 : -1);
  }
  await tx.updateTable('enrolment').set({ completedMask: mask }).where('id', '=', enrolmentId).execute();
}
