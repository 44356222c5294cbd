import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { isLocalDate } from './calendar.ts';
import type { ModuleDates } from './module-dates.ts';
import { findOrganizedBatch } from './organized-batch.server.ts';

export type ScheduledModule = ModuleDates & { moduleId: string };

export interface ScheduleProblem {
  moduleId: string;
  field: 'opensOn' | 'dueOn';
  code: 'date' | 'due_before_opening' | 'outside_batch';
}

export type SetScheduleResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'problems'; problems: ScheduleProblem[] };

/** Sets when the modules of a batch open and are due. All dates lie within the batch. */
export function setSchedule(
  db: Db,
  viewer: Viewer,
  batchId: string,
  modules: readonly ScheduledModule[],
  now: Date,
): Promise<SetScheduleResult> {
  return write(db, async (tx): Promise<SetScheduleResult> => {
    const batch = await findOrganizedBatch(tx, viewer, batchId);
    if (!batch) return { ok: false, reason: 'not_found' };
    const own = await tx
      .selectFrom('batchModule')
      .select('moduleId')
      .where('batchId', '=', batchId)
      .execute();
    const ownIds = new Set(own.map(({ moduleId }) => moduleId));
    if (modules.some(({ moduleId }) => !ownIds.has(moduleId))) return { ok: false, reason: 'not_found' };
    const problems = modules.flatMap((module) => problemsOf(module, batch));
    if (problems.length > 0) return { ok: false, reason: 'problems', problems };
    for (const { moduleId, opensOn, dueOn } of modules)
      await tx
        .updateTable('batchModule')
        .set({ opensOn, dueOn })
        .where('batchId', '=', batchId)
        .where('moduleId', '=', moduleId)
        .execute();
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: 'batch.scheduled',
        subjectKind: 'batch',
        subjectId: batchId,
        balaiId: batch.balaiId,
      },
      now,
    );
    return { ok: true };
  });
}

function problemsOf(
  { moduleId, opensOn, dueOn }: ScheduledModule,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  const check = (field: ScheduleProblem['field'], on: string) => {
    if (!isLocalDate(on)) problems.push({ moduleId, field, code: 'date' });
    else if (on < startsOn || on > endsOn) problems.push({ moduleId, field, code: 'outside_batch' });
  };
  check('opensOn', opensOn);
  check('dueOn', dueOn);
  if (problems.length === 0 && dueOn < opensOn)
    problems.push({ moduleId, field: 'dueOn', code: 'due_before_opening' });
  return problems;
}
