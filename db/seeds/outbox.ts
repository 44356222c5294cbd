import type { Db } from '../schema.ts';

const HOUR = 3_600_000;

/** Mails of long ago count as sent; those of the last day still wait, so that the admin's list shows both. */
export async function settleOutbox(db: Db, now: Date): Promise<void> {
  await db
    .updateTable('mail')
    .set((e) => ({ state: 'sent', attempts: 1, sentAt: e.ref('notBefore') }))
    .where('state', '=', 'waiting')
    .where('notBefore', '<', new Date(now.getTime() - 24 * HOUR).toISOString())
    .execute();
}
