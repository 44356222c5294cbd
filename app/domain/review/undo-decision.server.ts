import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type WithdrawResult, withdrawDecision } from '../assignments/withdraw-decision.server.ts';

/** "Urungkan": the decision is withdrawn and its review is open again, marks and all. */
export function undoDecision(db: Db, viewer: Viewer, decisionId: string, now: Date): Promise<WithdrawResult> {
  return write(db, async (tx) => {
    const withdrawn = await withdrawDecision(tx, decisionId, viewer.accountId, now);
    if (!withdrawn.ok) return withdrawn;
    await tx
      .updateTable('review')
      .set({ state: 'open', updatedAt: now.toISOString() })
      .where('id', '=', withdrawn.reviewId)
      .execute();
    // Answers given in these seconds were to suggestions that may still change.
    await tx
      .updateTable('suggestion')
      .set({ decision: null, decidedBy: null, decidedAt: null })
      .where('reviewId', '=', withdrawn.reviewId)
      .execute();
    return withdrawn;
  });
}
