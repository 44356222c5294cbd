import type { Db } from '#db/schema.ts';
import { listReviews } from './reviews.server.ts';

/** What came of the version before: for the mentor's next look. */
export interface PreviousLook {
  n: number;
  score: number | null;
  /** By criterion. */
  levels: Record<string, number>;
  /** What the participant made of the suggested edits. */
  accepted: number;
  rejected: number;
  unanswered: number;
}

/** Null where the version before was never decided. The caller has made sure that the viewer may read it. */
export async function findPreviousLook(
  db: Db,
  version: { id: string; n: number; decision: { score: number | null } | null },
): Promise<PreviousLook | null> {
  if (!version.decision) return null;
  const review = (await listReviews(db, version.id)).find(({ state }) => state === 'decided');
  if (!review) return null;
  const answered = (decision: 'accept' | 'reject' | null) =>
    review.suggestions.filter((suggestion) => suggestion.decision === decision).length;
  return {
    n: version.n,
    score: version.decision.score,
    levels: review.levels,
    accepted: answered('accept'),
    rejected: answered('reject'),
    unanswered: answered(null),
  };
}
