import { type Expression, type SqlBool, sql } from 'kysely';
import type { Db, Tx } from '#db/schema.ts';
import type { PersonName } from '../accounts/person-name.ts';
import type { OutlineModule } from '../courses/outline.server.ts';
import { isInMask } from '../learning/completion.ts';
import { roundToTenth } from '../learning/grade.ts';
import { certificateEligibility, type EligibilityTerms } from './eligibility.ts';

export interface BatchToCertify extends EligibilityTerms {
  id: string;
  /** From the outline of the batch's course version. */
  modules: readonly Pick<OutlineModule, 'id' | 'ord' | 'jp'>[];
}

/** One active participant of a batch and whether a certificate may be issued. */
export interface Standing {
  enrolmentId: string;
  accountId: string;
  person: PersonName;
  sortKey: string;
  opdName: string;
  finalGrade: number | null;
  eligibility: ReturnType<typeof certificateEligibility>;
}

/**
 * How the active participants of a batch stand, in order of name; `enrolmentIds` leaves only these. Four queries,
 * however many people: the caller has checked that the batch is the viewer's.
 */
export async function listStandings(
  db: Db | Tx,
  batch: BatchToCertify,
  enrolmentIds?: readonly string[],
): Promise<Standing[]> {
  const people = await listPeople(db, batch.id, enrolmentIds);
  const grades = await listGrades(db, batch.id, enrolmentIds);
  const attended = await listAttended(db, batch.id, enrolmentIds);
  const meetings = await countKeptMeetings(db, batch.id);
  const gradeOf = new Map(grades.map((row) => [row.enrolmentId, Number(row.weighted) / Number(row.jp)]));
  const attendedOf = new Map(attended.map((row) => [row.enrolmentId, Number(row.times)]));
  return people.map(({ name, titleBefore, titleAfter, completedMask, ...row }) => {
    const mean = gradeOf.get(row.enrolmentId);
    const finalGrade = mean === undefined ? null : roundToTenth(mean);
    return {
      ...row,
      person: { name, titleBefore, titleAfter },
      finalGrade,
      eligibility: certificateEligibility(
        {
          modules: batch.modules.map(({ id, ord }) => ({ id, isComplete: isInMask(completedMask, ord - 1) })),
          finalGrade,
          meetings,
          attended: attendedOf.get(row.enrolmentId) ?? 0,
        },
        batch,
      ),
    };
  });
}

function listPeople(db: Db | Tx, batchId: string, enrolmentIds?: readonly string[]) {
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .select([
      'enrolment.id as enrolmentId',
      'enrolment.accountId',
      'enrolment.completedMask',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.sortKey',
      'opd.name as opdName',
    ])
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.state', '=', 'active')
    .where(among('enrolment.id', enrolmentIds))
    .orderBy('account.sortKey')
    .orderBy('enrolment.id')
    .execute();
}

/** Sums for the mean of the complete modules' grades, weighted by JP. */
function listGrades(db: Db | Tx, batchId: string, enrolmentIds?: readonly string[]) {
  return db
    .selectFrom('moduleProgress')
    .innerJoin('enrolment', 'enrolment.id', 'moduleProgress.enrolmentId')
    .innerJoin('module', 'module.id', 'moduleProgress.moduleId')
    .select(({ fn }) => [
      'moduleProgress.enrolmentId',
      sql<number>`sum(module_progress.grade * module.jp)`.as('weighted'),
      fn.sum<number>('module.jp').as('jp'),
    ])
    .where('enrolment.batchId', '=', batchId)
    .where(among('enrolment.id', enrolmentIds))
    .where('moduleProgress.isComplete', '=', 1)
    .where('moduleProgress.grade', 'is not', null)
    .groupBy('moduleProgress.enrolmentId')
    .having((e) => e.fn.sum('module.jp'), '>', 0)
    .execute();
}

function listAttended(db: Db | Tx, batchId: string, enrolmentIds?: readonly string[]) {
  return db
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meetingId')
    .select(({ fn }) => ['attendance.enrolmentId', fn.countAll<number>().as('times')])
    .where('meeting.batchId', '=', batchId)
    .where(among('attendance.enrolmentId', enrolmentIds))
    .where('attendance.isPresent', '=', 1)
    .groupBy('attendance.enrolmentId')
    .execute();
}

/** Meetings for which the list has been kept at all; one that nobody ticked says nothing about anybody. */
async function countKeptMeetings(db: Db | Tx, batchId: string): Promise<number> {
  const row = await db
    .selectFrom('attendance')
    .innerJoin('meeting', 'meeting.id', 'attendance.meetingId')
    .select(({ fn }) => fn.count<number>('attendance.meetingId').distinct().as('meetings'))
    .where('meeting.batchId', '=', batchId)
    .executeTakeFirst();
  return Number(row?.meetings ?? 0);
}

function among(column: string, ids: readonly string[] | undefined): Expression<SqlBool> {
  if (!ids) return sql<SqlBool>`1 = 1`;
  return ids.length === 0 ? sql<SqlBool>`1 = 0` : sql<SqlBool>`${sql.ref(column)} in (${sql.join(ids)})`;
}
