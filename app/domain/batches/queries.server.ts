import { sql } from 'kysely';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findOrganizedBatch, organizedScope } from './organized-batch.server.ts';

export const BATCHES_PER_PAGE = 30;

/** Batches of the viewer's balai: running ones first, then those to come, then the ended, newest first. */
export async function listBatches(db: Db, viewer: Viewer, page: number, today: string) {
  const own = db
    .selectFrom('batch')
    .innerJoin('pemda', 'pemda.id', 'batch.pemdaId')
    .where('batch.balaiId', 'in', organizedScope(viewer));
  const { total } = await own.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await own
    .innerJoin('courseVersion', 'courseVersion.id', 'batch.courseVersionId')
    .select([
      'batch.id',
      'batch.name',
      'batch.place',
      'batch.zone',
      'batch.startsOn',
      'batch.endsOn',
      'pemda.name as pemdaName',
      'courseVersion.title as courseTitle',
    ])
    .select((e) => [
      e
        .selectFrom('opdProgress')
        .whereRef('opdProgress.batchId', '=', 'batch.id')
        .select((p) => p.fn.sum<number>('opdProgress.participants').as('participants'))
        .as('participants'),
      phase(today).as('phase'),
    ])
    .orderBy(phase(today))
    .orderBy('batch.startsOn', 'desc')
    .orderBy('batch.id')
    .limit(BATCHES_PER_PAGE)
    .offset((Math.max(1, page) - 1) * BATCHES_PER_PAGE)
    .execute();
  return {
    rows: rows.map((row) => ({
      ...row,
      participants: Number(row.participants ?? 0),
      phase: (['running', 'coming', 'ended'] as const)[Number(row.phase)] ?? 'ended',
    })),
    total: Number(total),
  };
}

/** What a new batch can be made of: the Pemda of the viewer's balai, the newest version of each course, who signs. */
export async function listBatchChoices(db: Db, viewer: Viewer) {
  const scope = organizedScope(viewer);
  const [pemdas, versions, signatories] = await Promise.all([
    db
      .selectFrom('pemda')
      .innerJoin('balai', 'balai.id', 'pemda.balaiId')
      .select(['pemda.id', 'pemda.name', 'balai.city'])
      .where('pemda.balaiId', 'in', scope)
      .orderBy('pemda.name')
      .limit(500)
      .execute(),
    db
      .selectFrom('courseVersion')
      .select(['courseVersion.id', 'courseVersion.title', 'courseVersion.number'])
      .where(({ eb, selectFrom }) =>
        eb(
          'courseVersion.number',
          '=',
          selectFrom('courseVersion as newer')
            .select((e) => e.fn.max('newer.number').as('number'))
            .whereRef('newer.courseId', '=', 'courseVersion.courseId'),
        ),
      )
      .orderBy('courseVersion.title')
      .limit(200)
      .execute(),
    listSignatories(db, scope),
  ]);
  return { pemdas, versions, signatories };
}

/** Who may sign for the balai of a batch. */
export function listSignatories(db: Db, balaiIds: string[]) {
  return db
    .selectFrom('signatory')
    .select(['id', 'name', 'position'])
    .where('balaiId', 'in', balaiIds)
    .where('isActive', '=', 1)
    .orderBy('name')
    .limit(200)
    .execute();
}

/** The modules of a batch with their dates, in order. */
export function listSchedule(db: Db, viewer: Viewer, batchId: string) {
  return db
    .selectFrom('batchModule')
    .innerJoin('module', 'module.id', 'batchModule.moduleId')
    .innerJoin('batch', 'batch.id', 'batchModule.batchId')
    .select([
      'module.id as moduleId',
      'module.ord',
      'module.title',
      'module.shortTitle',
      'batchModule.opensOn',
      'batchModule.dueOn',
    ])
    .where('batchModule.batchId', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .orderBy('module.ord')
    .execute();
}

/** Sessions of a batch with how many were there. */
export async function listMeetings(db: Db, viewer: Viewer, batchId: string) {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('batch', 'batch.id', 'meeting.batchId')
    .leftJoin('attendance', 'attendance.meetingId', 'meeting.id')
    .select(['meeting.id', 'meeting.title', 'meeting.heldOn'])
    .select((e) => [
      e.fn.count<number>('attendance.enrolmentId').as('marked'),
      e.fn.sum<number>('attendance.isPresent').as('present'),
    ])
    .where('meeting.batchId', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .groupBy(['meeting.id', 'meeting.title', 'meeting.heldOn'])
    .orderBy('meeting.heldOn')
    .orderBy('meeting.id')
    .execute();
  return rows.map((row) => ({ ...row, marked: Number(row.marked), present: Number(row.present ?? 0) }));
}

/** The tick list of one session: every active participant, by OPD and name; empty for strangers. */
export async function listAttendance(db: Db, viewer: Viewer, batchId: string, meetingId: string) {
  if (!(await findOrganizedBatch(db, viewer, batchId))) return [];
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .leftJoin('attendance', (join) =>
      join.onRef('attendance.enrolmentId', '=', 'enrolment.id').on('attendance.meetingId', '=', meetingId),
    )
    .select([
      'enrolment.id as enrolmentId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'opd.shortName as opdName',
      'attendance.isPresent',
    ])
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.state', '=', 'active')
    .orderBy('opd.nameKey')
    .orderBy('account.sortKey')
    .limit(MOST_PARTICIPANTS)
    .execute();
}

/** Accounts that may be added as mentors: they hold the role for this balai (or for all) and are not in the batch. */
export async function listMentorCandidates(db: Db, viewer: Viewer, batchId: string) {
  const batch = await findOrganizedBatch(db, viewer, batchId);
  if (!batch) return [];
  return db
    .selectFrom('account')
    .innerJoin('accountRole', 'accountRole.accountId', 'account.id')
    .select(['account.id', 'account.name', 'account.titleBefore', 'account.titleAfter', 'account.sortKey'])
    .distinct()
    .where('accountRole.role', '=', 'mentor')
    .where('account.isActive', '=', 1)
    .where((e) => e.or([e('accountRole.balaiId', '=', batch.balaiId), e('accountRole.balaiId', 'is', null)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('batchMentor')
            .select('batchMentor.accountId')
            .whereRef('batchMentor.accountId', '=', 'account.id')
            .where('batchMentor.batchId', '=', batchId),
        ),
      ),
    )
    .orderBy('account.sortKey')
    .limit(200)
    .execute();
}

/** More than the largest roster takes. */
const MOST_PARTICIPANTS = 5_000;

/** 0 running, 1 to come, 2 ended. */
const phase = (today: string) =>
  sql<number>`case when batch.ends_on < ${today} then 2 when batch.starts_on > ${today} then 1 else 0 end`;
