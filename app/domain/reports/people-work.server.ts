import { inChunks } from '#app/domain/roster/knowledge.server.ts';
import type { Db } from '#db/schema.ts';
import type { ModuleWork, PersonFacts } from './late-work.ts';

interface Enrolled {
  enrolmentId: string;
  completedMask: number;
  lastActiveAt: string | null;
}

/** What each of these people has done in the modules that are not complete, with three queries for all of them. */
export async function listPeopleWork(
  db: Db,
  batchId: string,
  people: readonly Enrolled[],
): Promise<Map<string, PersonFacts>> {
  const ids = people.map(({ enrolmentId }) => enrolmentId);
  const tasks = await db
    .selectFrom('assignment')
    .innerJoin('component', 'component.id', 'assignment.componentId')
    .innerJoin('batch', 'batch.courseVersionId', 'component.courseVersionId')
    .select(['assignment.componentId', 'assignment.number', 'component.moduleId'])
    .where('batch.id', '=', batchId)
    .orderBy('assignment.number')
    .execute();
  const [progress, submissions] = [
    await inChunks(ids, (chunk) =>
      db
        .selectFrom('moduleProgress')
        .select(['enrolmentId', 'moduleId', 'doneCount', 'totalCount'])
        .where('enrolmentId', 'in', chunk)
        .where('isComplete', '=', 0)
        .execute(),
    ),
    await inChunks(ids, (chunk) =>
      db
        .selectFrom('submission')
        .select(['enrolmentId', 'componentId', 'state'])
        .where('enrolmentId', 'in', chunk)
        .where('versionCount', '>', 0)
        .execute(),
    ),
  ];
  const progressOf = Map.groupBy(progress, ({ enrolmentId }) => enrolmentId);
  const sentOf = Map.groupBy(submissions, ({ enrolmentId }) => enrolmentId);
  return new Map(
    people.map(({ enrolmentId, completedMask, lastActiveAt }) => {
      const states = new Map(
        (sentOf.get(enrolmentId) ?? []).map(({ componentId, state }) => [componentId, state]),
      );
      const work = (progressOf.get(enrolmentId) ?? []).map((module): [string, ModuleWork] => {
        const own = tasks.filter(({ moduleId }) => moduleId === module.moduleId);
        return [
          module.moduleId,
          {
            moduleId: module.moduleId,
            done: module.doneCount,
            total: module.totalCount,
            tasks: own.flatMap(({ componentId, number }) => {
              const state = states.get(componentId);
              return state === 'waiting' || state === 'returned' ? [{ number, state }] : [];
            }),
            unsent: own.filter(({ componentId }) => !states.has(componentId)).map(({ number }) => number),
          },
        ];
      });
      return [enrolmentId, { completedMask, lastActiveAt, work: new Map(work) }];
    }),
  );
}
