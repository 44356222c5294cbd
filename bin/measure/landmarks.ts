import { openSqlite } from '#db/client.server.ts';
import type { Db } from '#db/schema.ts';

/** What the parameters of addresses stand for in the demo world: things of its first office. */
export type Landmarks = Record<string, string>;

export async function findLandmarks(dataFolder: string): Promise<Landmarks> {
  const db = openSqlite(dataFolder);
  try {
    const batch = await enrolledBatch(db, 'peserta4');
    return {
      batchId: batch.id,
      lessonSlug: await firstOfModule(db, batch.courseVersionId, 1, 'lesson'),
      quizSlug: await firstOfModule(db, batch.courseVersionId, 1, 'quiz'),
      token: 'tautan-yang-tidak-pernah-ada',
    };
  } finally {
    await db.destroy();
  }
}

function enrolledBatch(db: Db, login: string) {
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .select(['batch.id', 'batch.courseVersionId'])
    .where('account.email', '=', `${login}@demo.test`)
    .executeTakeFirstOrThrow();
}

async function firstOfModule(
  db: Db,
  courseVersionId: string,
  ord: number,
  kind: 'lesson' | 'quiz',
): Promise<string> {
  const component = await db
    .selectFrom('component')
    .innerJoin('module', 'module.id', 'component.moduleId')
    .select('component.slug')
    .where('component.courseVersionId', '=', courseVersionId)
    .where('module.ord', '=', ord)
    .where('component.kind', '=', kind)
    .orderBy('component.ord')
    .executeTakeFirstOrThrow();
  return component.slug;
}
