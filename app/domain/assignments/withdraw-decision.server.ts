import type { DecisionTable } from '#db/schema/assignments.ts';
import type { Tx } from '#db/schema.ts';
import { recordResult } from '../learning/record-result.server.ts';
import { cancelMail } from '../notifications/outbox.server.ts';
import { decisionMailKey, lockSubmission } from './decide.server.ts';
import { canUndo } from './decision-times.ts';

export type WithdrawResult =
  | { ok: true; submissionId: string; reviewId: string; kind: DecisionTable['kind'] }
  | { ok: false; reason: 'not_found' | 'too_late' | 'superseded' };

/**
 * Takes one's own decision back within the undo time: a row of its own, completion reversed, the manuscript waiting
 * again as long as before, the mail cancelled; in the transaction of the review that is opened again.
 */
export async function withdrawDecision(
  tx: Tx,
  decisionId: string,
  by: string,
  now: Date,
): Promise<WithdrawResult> {
  const decision = await findOwnDecision(tx, decisionId, by);
  if (!decision) return { ok: false, reason: 'not_found' };
  await lockSubmission(tx, decision.submissionId);
  if (!canUndo(decision.decidedAt, now)) return { ok: false, reason: 'too_late' };
  const standing = await findStandingOf(tx, decision.submissionId);
  // Withdrawn already, decided anew, or answered with another version meanwhile.
  const isLast = standing?.versionId === decision.versionId && standing.lastDecisionId === decisionId;
  if (!standing || !isLast || standing.state === 'waiting') return { ok: false, reason: 'superseded' };

  await tx
    .insertInto('decisionWithdrawal')
    .values({ decisionId, withdrawnAt: now.toISOString(), withdrawnBy: by })
    .execute();
  await tx
    .updateTable('submission')
    .set({ state: 'waiting', waitingSince: standing.sentAt, dueAt: null })
    .where('id', '=', decision.submissionId)
    .execute();
  await recordResult(
    tx,
    {
      enrolmentId: standing.enrolmentId,
      componentId: standing.componentId,
      state: 'open',
      score: null,
      cause: 'withdrawal',
      causeId: decisionId,
      by,
    },
    now,
  );
  await cancelMail(tx, decisionMailKey(decisionId));
  const { submissionId, reviewId, kind } = decision;
  return { ok: true, submissionId, reviewId, kind };
}

function findOwnDecision(tx: Tx, decisionId: string, by: string) {
  return tx
    .selectFrom('decision')
    .select(['submissionId', 'versionId', 'reviewId', 'kind', 'decidedAt'])
    .where('id', '=', decisionId)
    .where('decidedBy', '=', by)
    .executeTakeFirst();
}

function findStandingOf(tx: Tx, submissionId: string) {
  return tx
    .selectFrom('submission')
    .innerJoin('version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.n', '=', 'submission.versionCount'),
    )
    .select(({ selectFrom }) => [
      selectFrom('decision')
        .select('decision.id')
        .whereRef('decision.submissionId', '=', 'submission.id')
        .orderBy('decision.decidedAt', 'desc')
        .orderBy('decision.id', 'desc')
        .limit(1)
        .as('lastDecisionId'),
      'submission.state',
      'submission.enrolmentId',
      'submission.componentId',
      'version.id as versionId',
      'version.createdAt as sentAt',
    ])
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
}
