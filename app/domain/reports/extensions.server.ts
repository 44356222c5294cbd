import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findOrganizedBatch, organizedScope } from '../batches/organized-batch.server.ts';

/** The tasks of a batch's course, in order. */
export function listTasks(db: Db, viewer: Viewer, batchId: string) {
  return db
    .selectFrom('assignment')
    .innerJoin('component', 'component.id', 'assignment.componentId')
    .innerJoin('batch', 'batch.courseVersionId', 'component.courseVersionId')
    .select(['assignment.componentId', 'assignment.number', 'component.title'])
    .where('batch.id', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .orderBy('assignment.number')
    .execute();
}

/** Extensions granted in a batch, newest first. */
export function listExtensions(db: Db, viewer: Viewer, batchId: string) {
  return db
    .selectFrom('extension')
    .innerJoin('batch', 'batch.id', 'extension.batchId')
    .innerJoin('assignment', 'assignment.componentId', 'extension.componentId')
    .innerJoin('component', 'component.id', 'extension.componentId')
    .leftJoin('enrolment', 'enrolment.id', 'extension.enrolmentId')
    .leftJoin('account', 'account.id', 'enrolment.accountId')
    .select([
      'extension.id',
      'extension.dueAt',
      'extension.reason',
      'extension.grantedAt',
      'assignment.number',
      'component.title',
      'account.name as personName',
    ])
    .where('extension.batchId', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .orderBy('extension.grantedAt', 'desc')
    .limit(100)
    .execute();
}

/** An active participant of a batch by NIP (spaces allowed) or e-mail; undefined for strangers. */
export async function findParticipant(
  db: Db,
  viewer: Viewer,
  batchId: string,
  name: string,
): Promise<{ enrolmentId: string } | undefined> {
  if (!(await findOrganizedBatch(db, viewer, batchId))) return undefined;
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .select('enrolment.id as enrolmentId')
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.state', '=', 'active')
    .where((e) =>
      e.or([
        e('account.email', '=', name.trim().toLowerCase()),
        e('account.nip', '=', name.replace(/\s/g, '')),
      ]),
    )
    .executeTakeFirst();
}
