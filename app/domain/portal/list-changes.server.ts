import type { PortalChangeTable } from '#db/schema/portals.ts';
import type { Db } from '#db/schema.ts';

export type PortalChange = Pick<
  PortalChangeTable,
  'id' | 'subject' | 'subjectId' | 'name' | 'action' | 'beforeText' | 'afterText' | 'at'
>;

const MOST_SHOWN = 300;

/** What was done to a portal up to a moment, newest first. The caller has made sure that the viewer may know. */
export function listChanges(db: Db, portalId: string, until?: string): Promise<PortalChange[]> {
  return db
    .selectFrom('portalChange')
    .select(['id', 'subject', 'subjectId', 'name', 'action', 'beforeText', 'afterText', 'at'])
    .where('portalId', '=', portalId)
    .$if(until !== undefined, (query) => query.where('at', '<=', until ?? ''))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_SHOWN)
    .execute();
}
