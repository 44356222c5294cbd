import { sql } from 'kysely';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { askedIn } from './asked-questions.server.ts';

/** What a batch knew before and knows now, of those who took both tests, 0–100. */
export interface TestGain {
  people: number;
  before: number;
  after: number;
}

export interface ModuleGain extends TestGain {
  ord: number;
  title: string;
}

/** From pre-test to post-test, whole and per module; nobody in it unless the viewer organizes the batch. */
export async function findTestGain(
  db: Db,
  viewer: Viewer,
  batchId: string,
): Promise<{ whole: TestGain | null; modules: ModuleGain[] }> {
  const asked = askedIn(db, viewer, batchId);
  const [whole, modules] = await Promise.all([
    asked
      .selectFrom('first as before')
      .innerJoin('first as after', 'after.enrolmentId', 'before.enrolmentId')
      .select([
        sql<number>`count(*)`.as('people'),
        sql<number | null>`avg(before.score)`.as('before'),
        sql<number | null>`avg(after.score)`.as('after'),
      ])
      .where('before.purpose', '=', 'pretest')
      .where('after.purpose', '=', 'posttest')
      .executeTakeFirstOrThrow(),
    asked
      .with('part', (q) =>
        q
          .selectFrom('asked')
          .select(['enrolmentId', 'purpose', 'moduleId', sql<number>`avg(share) * 100`.as('percent')])
          .where('purpose', 'in', ['pretest', 'posttest'])
          .where('moduleId', 'is not', null)
          .groupBy(['enrolmentId', 'purpose', 'moduleId']),
      )
      .selectFrom('part as before')
      .innerJoin('part as after', (join) =>
        join
          .onRef('after.enrolmentId', '=', 'before.enrolmentId')
          .onRef('after.moduleId', '=', 'before.moduleId'),
      )
      .innerJoin('module', 'module.id', 'before.moduleId')
      .select([
        'module.ord',
        'module.title',
        sql<number>`count(*)`.as('people'),
        sql<number>`avg(before.percent)`.as('before'),
        sql<number>`avg(after.percent)`.as('after'),
      ])
      .where('before.purpose', '=', 'pretest')
      .where('after.purpose', '=', 'posttest')
      .groupBy(['module.ord', 'module.title'])
      .orderBy('module.ord')
      .execute(),
  ]);
  const { before, after } = whole;
  return {
    whole: before === null || after === null ? null : { people: Number(whole.people), before, after },
    modules: modules.map((module) => ({ ...module, people: Number(module.people) })),
  };
}
