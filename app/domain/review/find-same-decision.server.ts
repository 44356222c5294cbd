import type { DecisionTable } from '#db/schema/assignments.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { undoMsLeft } from '../assignments/decision-times.ts';
import { type ReviewEdit, readLevels } from './edit-review.server.ts';
import type { Marks } from './save-marks.server.ts';

/**
 * The viewer's own decision that stands already and says the same: its answer was lost on the way, and the device asks
 * again. Another kind, note or level is another decision, which nobody may take for sent.
 */
export async function findSameDecision(
  db: Db,
  viewer: Viewer,
  { submissionId, n }: ReviewEdit,
  kind: DecisionTable['kind'],
  { note, levels = {} }: Marks,
  now: Date,
): Promise<{ decisionId: string; msLeft: number } | undefined> {
  const row = await db
    .selectFrom('decision')
    .innerJoin('version', 'version.id', 'decision.versionId')
    .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
    .select(['decision.id', 'decision.reviewId', 'decision.note', 'decision.decidedAt'])
    .where('decision.submissionId', '=', submissionId)
    .where('decision.decidedBy', '=', viewer.accountId)
    .where('decision.kind', '=', kind)
    .where('version.n', '=', n)
    .where('decisionWithdrawal.decisionId', 'is', null)
    .executeTakeFirst();
  if (!row?.reviewId || (note !== undefined && note !== row.note)) return undefined;
  const stored = await readLevels(db, row.reviewId);
  if (Object.entries(levels).some(([id, level]) => stored[id] !== level)) return undefined;
  return { decisionId: row.id, msLeft: undoMsLeft(row.decidedAt, now) };
}
