import { sql } from 'kysely';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { organizedScope } from '../batches/organized-batch.server.ts';

/** The mentors of a batch with what lies on their desks; empty unless the viewer organizes it. */
export async function listWorkload(db: Db, viewer: Viewer, batchId: string) {
  const rows = await db
    .selectFrom('batchMentor')
    .innerJoin('batch', 'batch.id', 'batchMentor.batchId')
    .innerJoin('account', 'account.id', 'batchMentor.accountId')
    .leftJoin('submission', (join) =>
      join
        .onRef('submission.mentorId', '=', 'batchMentor.accountId')
        .onRef('submission.batchId', '=', 'batchMentor.batchId')
        .on('submission.state', '<>', 'draft'),
    )
    .select([
      'account.id as accountId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.opdId',
      'batchMentor.capacity',
      'batchMentor.takesText',
      'batchMentor.takesPhoto',
      'batchMentor.isActive',
      sql<number>`sum(case when submission.state = 'waiting' then 1 else 0 end)`.as('waiting'),
      sql<number>`sum(case when submission.state in ('passed', 'returned') then 1 else 0 end)`.as('decided'),
      sql<string | null>`min(case when submission.state = 'waiting' then submission.waiting_since end)`.as(
        'oldestSince',
      ),
    ])
    .where('batchMentor.batchId', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .groupBy([
      'account.id',
      'batchMentor.capacity',
      'batchMentor.takesText',
      'batchMentor.takesPhoto',
      'batchMentor.isActive',
    ])
    .orderBy('account.sortKey')
    .execute();
  return rows.map((row) => ({ ...row, waiting: Number(row.waiting), decided: Number(row.decided) }));
}

export type MentorWorkload = Awaited<ReturnType<typeof listWorkload>>[number];

/** Manuscripts that wait in a batch, oldest first, to be given to another mentor. */
export function listWaiting(db: Db, viewer: Viewer, batchId: string, limit: number) {
  return db
    .selectFrom('submission')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .leftJoin('account as mentor', 'mentor.id', 'submission.mentorId')
    .select([
      'submission.id',
      'submission.title',
      'submission.waitingSince',
      'submission.mentorId',
      'assignment.number',
      'assignment.form',
      'enrolment.opdId',
      'account.name',
      'opd.shortName as opdName',
      'mentor.name as mentorName',
    ])
    .where('submission.batchId', '=', batchId)
    .where('submission.state', '=', 'waiting')
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .orderBy('submission.waitingSince')
    .orderBy('submission.id')
    .limit(limit)
    .execute();
}
