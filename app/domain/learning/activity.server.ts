import type { Db } from '#db/schema.ts';
import type { ClassFacts } from './class-map.server.ts';

/** A visit is worth a write once in ten minutes. */
const EVERY = 10 * 60_000;

/** Remembers when a participant was last here, for the organizer's lists. */
export async function touchEnrolment(
  db: Db,
  facts: Pick<ClassFacts, 'enrolmentId' | 'lastActiveAt'>,
  now: Date,
): Promise<void> {
  if (facts.lastActiveAt && Date.parse(facts.lastActiveAt) + EVERY > now.getTime()) return;
  await db
    .updateTable('enrolment')
    .set({ lastActiveAt: now.toISOString() })
    .where('id', '=', facts.enrolmentId)
    .execute();
}
