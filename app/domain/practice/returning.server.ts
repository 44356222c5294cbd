import { prepared } from '#db/prepared.ts';
import type { Db } from '#db/schema.ts';

/** How many judged cases have returned to this person by this local date. */
export async function countReturning(db: Db, enrolmentId: string, today: string): Promise<number> {
  return Number((await returning(db, { enrolmentId, today }))[0]?.count ?? 0);
}

const returning = prepared((db, { enrolmentId, today }: { enrolmentId: string; today: string }) =>
  db
    .selectFrom('caseSchedule')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('enrolmentId', '=', enrolmentId)
    .where('dueOn', '<=', today),
);
