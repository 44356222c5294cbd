import type { DecisionTable } from '#db/schema/assignments.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordDecision } from '../assignments/decide.server.ts';
import {
  type EditableReview,
  type EditRefusal,
  editReview,
  type ReviewEdit,
  readLevels,
} from './edit-review.server.ts';
import { type Marks, writeMarks } from './save-marks.server.ts';
import { canPass, type PassObstacle, rubricScore, type ScoredCriterion } from './score.ts';

export type DecideReviewResult =
  | { ok: true; decisionId: string }
  | { ok: false; reason: 'may_not_pass'; obstacles: PassObstacle[] }
  | EditRefusal;

/**
 * One press: the marks on the page are saved and the version is passed or returned, in one transaction. A pass needs
 * the rubric's conditions; returning is always allowed. When a pass is refused the marks are kept all the same.
 */
export function decideReview(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  kind: DecisionTable['kind'],
  marks: Marks,
  now: Date,
): Promise<DecideReviewResult> {
  return editReview<DecideReviewResult>(db, viewer, edit, async (tx, review) => {
    const written = await writeMarks(tx, review, edit, marks, now);
    if (!written.ok) return written;
    const criteria = await listCriteria(tx, review.rubricId);
    const levels = new Map(Object.entries(await readLevels(tx, review.id)));
    const pass = canPass(criteria, levels, review.passScore);
    if (kind === 'pass' && !pass.ok) return { ok: false, reason: 'may_not_pass', obstacles: pass.reasons };
    const decided = await recordDecision(
      tx,
      {
        submissionId: edit.submissionId,
        versionId: review.versionId,
        reviewId: review.id,
        kind,
        score: rubricScore(criteria, levels),
        note: marks.note ?? review.note,
        by: viewer.accountId,
      },
      now,
    );
    if (!decided.ok) return decided;
    await closeReview(tx, review, now);
    return { ok: true, decisionId: decided.decisionId };
  });
}

function listCriteria(tx: Tx, rubricId: string): Promise<ScoredCriterion[]> {
  return tx
    .selectFrom('criterion')
    .select(['id', 'weight', 'mustPassLevel'])
    .where('rubricId', '=', rubricId)
    .orderBy('ord')
    .execute();
}

async function closeReview(tx: Tx, review: EditableReview, now: Date): Promise<void> {
  await tx
    .updateTable('review')
    .set({ state: 'decided', updatedAt: now.toISOString() })
    .where('id', '=', review.id)
    .execute();
}
