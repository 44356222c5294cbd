import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';

export interface MentorWorkload {
  accountId: string;
  name: string;
  waiting: number;
  capacity: number;
}

/** What waits with each mentor of the batches the viewer is a mentor in. */
export async function listWorkloads(db: Db, viewer: Viewer): Promise<MentorWorkload[]> {
  const rows = await db
    .selectFrom('batchMentor as own')
    .innerJoin('batchMentor', 'batchMentor.batchId', 'own.batchId')
    .innerJoin('account', 'account.id', 'batchMentor.accountId')
    .select(({ fn, selectFrom }) => [
      'account.id as accountId',
      'account.name',
      fn.sum<number>('batchMentor.capacity').as('capacity'),
      fn
        .sum<number>(
          selectFrom('submission')
            .select(({ fn: ofSubmissions }) => ofSubmissions.countAll<number>().as('count'))
            .whereRef('submission.mentorId', '=', 'batchMentor.accountId')
            .whereRef('submission.batchId', '=', 'batchMentor.batchId')
            .where('submission.state', '=', 'waiting'),
        )
        .as('waiting'),
    ])
    .where('own.accountId', '=', viewer.accountId)
    .where('own.isActive', '=', 1)
    .where('batchMentor.isActive', '=', 1)
    .groupBy(['account.id', 'account.name', 'account.sortKey'])
    .orderBy('account.sortKey')
    .limit(30)
    .execute();
  return rows.map((row) => ({ ...row, waiting: Number(row.waiting), capacity: Number(row.capacity) }));
}
