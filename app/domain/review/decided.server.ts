import { containsText } from '#db/portable.ts';
import type { DecisionTable } from '#db/schema/assignments.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';

export const DECIDED_PAGE = 50;

export interface DecidedRow {
  decisionId: string;
  submissionId: string;
  /** Of the newest version, which the manuscript goes by. */
  title: string;
  n: number;
  isNewest: boolean;
  kind: DecisionTable['kind'];
  score: number | null;
  decidedAt: string;
  participantName: string;
  opdName: string;
  opdShortName: string;
  assignmentNumber: number;
  zone: string;
}

/** What the viewer has decided, newest first, 50 a page; decisions taken back are none. */
export async function listDecided(
  db: Db,
  viewer: Viewer,
  search: string,
  page: number,
): Promise<DecidedRow[]> {
  const rows = await decidedBy(db, viewer, search)
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .innerJoin('version', 'version.id', 'decision.versionId')
    .select([
      'decision.id as decisionId',
      'decision.submissionId',
      'decision.kind',
      'decision.score',
      'decision.decidedAt',
      'submission.title',
      'submission.versionCount',
      'version.n',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'opd.name as opdName',
      'opd.shortName as opdShortName',
      'assignment.number as assignmentNumber',
      'batch.zone',
    ])
    .orderBy('decision.decidedAt', 'desc')
    .orderBy('decision.id', 'desc')
    .limit(DECIDED_PAGE)
    .offset((page - 1) * DECIDED_PAGE)
    .execute();
  return rows.map(({ name, titleBefore, titleAfter, versionCount, ...row }) => ({
    ...row,
    isNewest: row.n === versionCount,
    participantName: displayName({ name, titleBefore, titleAfter }),
  }));
}

export async function countDecided(db: Db, viewer: Viewer, search: string): Promise<number> {
  const { count } = await decidedBy(db, viewer, search)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function decidedBy(db: Db, viewer: Viewer, search: string) {
  return db
    .selectFrom('decision')
    .innerJoin('submission', 'submission.id', 'decision.submissionId')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
    .where('decision.decidedBy', '=', viewer.accountId)
    .where('decisionWithdrawal.decisionId', 'is', null)
    .$if(search !== '', (query) =>
      query.where(({ or, ref }) =>
        or([
          containsText(ref('submission.title'), search),
          containsText(ref('account.name'), search),
          containsText(ref('opd.name'), search),
        ]),
      ),
    );
}
