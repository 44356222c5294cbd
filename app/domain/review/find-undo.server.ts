import type { DecisionTable } from '#db/schema/assignments.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { canUndo, undoMsLeft } from '../assignments/decision-times.ts';

export interface Undo {
  decisionId: string;
  submissionId: string;
  title: string;
  kind: DecisionTable['kind'];
  msLeft: number;
}

/** The viewer's own decision that can still be taken back. */
export async function findUndo(
  db: Db,
  viewer: Viewer,
  decisionId: string,
  now: Date,
): Promise<Undo | undefined> {
  const row = await db
    .selectFrom('decision')
    .innerJoin('submission', 'submission.id', 'decision.submissionId')
    .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
    .select(['decision.submissionId', 'submission.title', 'decision.kind', 'decision.decidedAt'])
    .where('decision.id', '=', decisionId)
    .where('decision.decidedBy', '=', viewer.accountId)
    .where('decisionWithdrawal.decisionId', 'is', null)
    .executeTakeFirst();
  if (!row || !canUndo(row.decidedAt, now)) return undefined;
  const { decidedAt, ...facts } = row;
  return { ...facts, decisionId, msLeft: undoMsLeft(decidedAt, now) };
}
