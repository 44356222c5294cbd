import { newId } from '#db/id.ts';
import { lock } from '#db/portable.ts';
import type { DecisionTable } from '#db/schema/assignments.ts';
import type { Tx } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import { localDate } from '../batches/calendar.ts';
import { recordResult } from '../learning/record-result.server.ts';
import { enqueueMail } from '../notifications/outbox.server.ts';
import { resubmissionDueAt } from './deadline.ts';
import { MAIL_DELAY_MS } from './decision-times.ts';

export interface NewDecision {
  submissionId: string;
  versionId: string;
  reviewId: string;
  kind: DecisionTable['kind'];
  /** 0–100; null where not every criterion has a level. */
  score: number | null;
  note: string;
  by: string;
}

export type DecideResult =
  | { ok: true; decisionId: string; dueAt: string | null }
  | { ok: false; reason: 'already_decided' | 'superseded' };

/**
 * Writes a decision about the newest version and all that follows from it, in the transaction of the review that
 * made it. Whether the rubric allows a pass is the review's matter.
 */
export async function recordDecision(tx: Tx, decision: NewDecision, now: Date): Promise<DecideResult> {
  await lockSubmission(tx, decision.submissionId);
  const standing = await findStanding(tx, decision.submissionId);
  if (standing.newestVersionId !== decision.versionId) return { ok: false, reason: 'superseded' };
  if (standing.state !== 'waiting') return { ok: false, reason: 'already_decided' };

  const { kind, score } = decision;
  const decisionId = newId();
  await tx
    .insertInto('decision')
    .values({
      id: decisionId,
      submissionId: decision.submissionId,
      versionId: decision.versionId,
      reviewId: decision.reviewId,
      kind,
      score,
      note: decision.note,
      decidedAt: now.toISOString(),
      decidedBy: decision.by,
    })
    .execute();
  const due = kind === 'return' ? resubmissionDueAt(now, standing.resubmissionDays, standing.zone) : null;
  const dueAt = due?.toISOString() ?? null;
  await tx
    .updateTable('submission')
    .set({ state: kind === 'pass' ? 'passed' : 'returned', waitingSince: null, dueAt })
    .where('id', '=', decision.submissionId)
    .execute();
  await recordResult(
    tx,
    {
      enrolmentId: standing.enrolmentId,
      componentId: standing.componentId,
      state: kind === 'pass' ? 'passed' : 'open',
      score: kind === 'pass' ? score : null,
      cause: 'decision',
      causeId: decisionId,
      by: decision.by,
    },
    now,
  );
  if (standing.email)
    await enqueueMail(
      tx,
      {
        accountId: standing.accountId,
        to: standing.email,
        message: {
          kind: 'decision',
          name: displayName(standing),
          decision: kind,
          assignment: standing.assignment,
          title: standing.title,
          path: `/tugas/${standing.componentId}/umpan-balik`,
          dueOn: due && localDate(due, standing.zone),
        },
        dedupeKey: decisionMailKey(decisionId),
        notBefore: new Date(now.getTime() + MAIL_DELAY_MS),
      },
      now,
    );
  return { ok: true, decisionId, dueAt };
}

/** Everything that changes a submission's state or a review of it goes through this one lock. */
export const lockSubmission = (tx: Tx, submissionId: string) => lock(tx, `submission:${submissionId}`);

export const decisionMailKey = (decisionId: string) => `decision:${decisionId}`;

function findStanding(tx: Tx, submissionId: string) {
  return tx
    .selectFrom('submission')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .innerJoin('component', 'component.id', 'submission.componentId')
    .innerJoin('version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.n', '=', 'submission.versionCount'),
    )
    .select([
      'submission.state',
      'submission.title',
      'submission.enrolmentId',
      'submission.componentId',
      'version.id as newestVersionId',
      'account.id as accountId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.email',
      'batch.zone',
      'batch.resubmissionDays',
      'component.title as assignment',
    ])
    .where('submission.id', '=', submissionId)
    .executeTakeFirstOrThrow();
}
