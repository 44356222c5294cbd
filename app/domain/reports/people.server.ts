import type { Db } from '#db/schema.ts';
import type { PersonName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findOrganizerAccess, findReaderAccess, type ReportAccess } from './access.server.ts';
import { listReportedModules } from './completion.server.ts';
import { type Standing, standingOf } from './late-work.ts';
import { listPeopleWork } from './people-work.server.ts';

export const OPD_PEOPLE_PER_PAGE = 50;

export interface OpdPerson extends PersonName {
  enrolmentId: string;
  position: string;
  completedMask: number;
  lastActiveAt: string | null;
  standing: Standing;
}

export interface OpdPeople {
  opdId: string;
  opdName: string;
  people: OpdPerson[];
  total: number;
}

/** The people behind a row of the matrix; those furthest behind first. Undefined for everybody who may not see them. */
export async function findOpdPeople(
  db: Db,
  viewer: Viewer,
  batchId: string,
  opdId: string,
  page: number,
  now: Date,
): Promise<OpdPeople | undefined> {
  const access =
    (await findOrganizerAccess(db, viewer, batchId)) ?? (await findReaderAccess(db, viewer, batchId));
  if (!access || !mayName(access, opdId)) return undefined;
  const opd = await db.selectFrom('opd').select('shortName').where('id', '=', opdId).executeTakeFirst();
  const active = db
    .selectFrom('enrolment')
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.opdId', '=', opdId)
    .where('enrolment.state', '=', 'active');
  const [{ total }, rows, modules] = await Promise.all([
    active.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    active
      .innerJoin('account', 'account.id', 'enrolment.accountId')
      .select([
        'enrolment.id as enrolmentId',
        'enrolment.completedMask',
        'enrolment.lastActiveAt',
        'account.name',
        'account.titleBefore',
        'account.titleAfter',
        'account.position',
      ])
      .orderBy('enrolment.completedMask')
      .orderBy('account.sortKey')
      .limit(OPD_PEOPLE_PER_PAGE)
      .offset((Math.max(1, page) - 1) * OPD_PEOPLE_PER_PAGE)
      .execute(),
    listReportedModules(db, batchId),
  ]);
  if (!opd || Number(total) === 0) return undefined;
  const work = await listPeopleWork(db, batchId, rows);
  return {
    opdId,
    opdName: opd.shortName,
    total: Number(total),
    people: rows.map((row) => {
      const facts = work.get(row.enrolmentId) ?? { ...row, work: new Map() };
      return { ...row, standing: standingOf(facts, modules, now, access.batch.zone) };
    }),
  };
}

/** Everybody of a batch with their set of complete modules, by OPD and name; empty unless the viewer organizes it. */
export async function listProgressByName(db: Db, viewer: Viewer, batchId: string) {
  if (!(await findOrganizerAccess(db, viewer, batchId))) return [];
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .select([
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.position',
      'opd.shortName as opdName',
      'enrolment.completedMask',
    ])
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.state', '=', 'active')
    .orderBy('opd.nameKey')
    .orderBy('account.sortKey')
    .limit(MOST_LISTED)
    .execute();
}

/** More than the largest batch. */
const MOST_LISTED = 10_000;

const mayName = ({ namedOpdIds }: ReportAccess, opdId: string): boolean =>
  namedOpdIds === 'all' || namedOpdIds.includes(opdId);
