import type { Db } from '#db/schema.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Long enough to answer "did I get that mail?"; then addresses and links are not kept (UU PDP 27/2022). */
const MAIL_DAYS = 90;
const JOB_DAYS = 30;

/** Removes mails and jobs that were settled long ago. */
export async function sweepSettledWork(db: Db, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString();
  await db
    .deleteFrom('mail')
    .where('state', 'in', ['sent', 'cancelled', 'failed'])
    .where('createdAt', '<', before(MAIL_DAYS))
    .execute();
  await db.deleteFrom('job').where('state', '=', 'done').where('finishedAt', '<', before(JOB_DAYS)).execute();
}
