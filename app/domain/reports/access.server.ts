import type { Db } from '#db/schema.ts';
import { contactOpdIds, ledPemdaIds, type Viewer } from '../accounts/viewer.ts';
import { findOrganizedBatch, type OrganizedBatch } from '../batches/organized-batch.server.ts';

/**
 * What somebody may see of a batch's completion: the organizer all of it by name, the contact person the own OPD by
 * name, the leader of the Pemda the figures of all OPD without names.
 */
export interface ReportAccess {
  batch: OrganizedBatch;
  /** Undefined = every OPD. */
  opdIds: readonly string[] | undefined;
  /** OPD whose people may be seen by name. */
  namedOpdIds: readonly string[] | 'all';
}

export async function findOrganizerAccess(
  db: Db,
  viewer: Viewer,
  batchId: string,
): Promise<ReportAccess | undefined> {
  const batch = await findOrganizedBatch(db, viewer, batchId);
  return batch && { batch, opdIds: undefined, namedOpdIds: 'all' };
}

/** The way of leaders and contact persons; organizers have their own. */
export async function findReaderAccess(
  db: Db,
  viewer: Viewer,
  batchId: string,
): Promise<ReportAccess | undefined> {
  const batch = await readable(db, viewer)
    .selectAll('batch')
    .select(['pemda.name as pemdaName', 'balai.name as balaiName', 'balai.shortName as balaiShortName'])
    .where('batch.id', '=', batchId)
    .executeTakeFirst();
  if (!batch) return undefined;
  const own = contactOpdIds(viewer);
  const isLeader = ledPemdaIds(viewer).includes(batch.pemdaId);
  return { batch, opdIds: isLeader ? undefined : own, namedOpdIds: own };
}

/** Batches of the Pemda that the viewer leads, and those that have people of the OPD whose contact the viewer is. */
export function listReadableBatches(db: Db, viewer: Viewer) {
  return readable(db, viewer)
    .select([
      'batch.id',
      'batch.name',
      'batch.zone',
      'batch.startsOn',
      'batch.endsOn',
      'pemda.name as pemdaName',
    ])
    .orderBy('batch.endsOn', 'desc')
    .orderBy('batch.id')
    .limit(50)
    .execute();
}

/** SQL knows no empty list; no id is empty. */
const orNone = (ids: string[]): string[] => (ids.length > 0 ? ids : ['']);

function readable(db: Db, viewer: Viewer) {
  return db
    .selectFrom('batch')
    .innerJoin('pemda', 'pemda.id', 'batch.pemdaId')
    .innerJoin('balai', 'balai.id', 'batch.balaiId')
    .where((e) =>
      e.or([
        e('batch.pemdaId', 'in', orNone(ledPemdaIds(viewer))),
        e.exists(
          e
            .selectFrom('opdProgress')
            .select('opdProgress.batchId')
            .whereRef('opdProgress.batchId', '=', 'batch.id')
            .where('opdProgress.opdId', 'in', orNone(contactOpdIds(viewer))),
        ),
      ]),
    );
}
