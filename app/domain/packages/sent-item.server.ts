import type { Db } from '#db/schema.ts';
import type { PortalSnapshot } from '../portal/snapshot.ts';
import { type FrozenItem, frozenItem } from './portal-item.ts';

/** A portal item as it was sent with a version. */
export interface SentItem extends FrozenItem {
  portalId: string;
}

/** What went with a version; undefined for one without. The caller has made sure that the viewer may read it. */
export async function findSentItem(db: Db, versionId: string): Promise<SentItem | undefined> {
  const row = await db
    .selectFrom('versionPortalItem')
    .select(['portalId', 'snapshot'])
    .where('versionId', '=', versionId)
    .executeTakeFirst();
  const item = row && frozenItem(JSON.parse(row.snapshot) as PortalSnapshot);
  return item && { ...item, portalId: row.portalId };
}
