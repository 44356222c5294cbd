import type { Db, Row, Tx } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';

export type OrganizedBatch = Row<'batch'> & { pemdaName: string; balaiName: string; balaiShortName: string };

/** Balai the viewer organizes, for `in (…)`. SQL knows no empty list: for everybody else it holds one that is none. */
export function organizedScope(viewer: Viewer): string[] {
  const ids = organizedBalaiIds(viewer);
  return ids.length > 0 ? ids : [''];
}

/** A batch of a balai that the viewer organizes; undefined for everybody else's and for none. */
export function findOrganizedBatch(
  db: Db | Tx,
  viewer: Viewer,
  batchId: string,
): Promise<OrganizedBatch | undefined> {
  return db
    .selectFrom('batch')
    .innerJoin('pemda', 'pemda.id', 'batch.pemdaId')
    .innerJoin('balai', 'balai.id', 'batch.balaiId')
    .selectAll('batch')
    .select(['pemda.name as pemdaName', 'balai.name as balaiName', 'balai.shortName as balaiShortName'])
    .where('batch.id', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .executeTakeFirst();
}
