import type { Db } from '#db/schema.ts';
import type { Viewer } from './viewer.ts';

/** Single-key shortcuts on or off; kept in the account, so the choice follows its owner to every device. */
export async function setShortcuts(db: Db, viewer: Viewer, isOn: boolean): Promise<void> {
  await db
    .updateTable('account')
    .set({ hasShortcuts: isOn ? 1 : 0 })
    .where('id', '=', viewer.accountId)
    .execute();
}
