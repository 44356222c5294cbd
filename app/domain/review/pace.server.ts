import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** Fewer reviews than this say nothing about the next one. */
const LEAST_REVIEWS = 3;
const MOST_REVIEWS = 50;

/** Minutes the viewer spent on a review, on average over the latest; null as long as too few are known. */
export async function findPace(db: Db, viewer: Viewer): Promise<number | null> {
  const reviews = await db
    .selectFrom('review')
    .select('spentSeconds')
    .where('reviewerId', '=', viewer.accountId)
    .where('state', '=', 'decided')
    .where('spentSeconds', '>', 0)
    .orderBy('updatedAt', 'desc')
    .limit(MOST_REVIEWS)
    .execute();
  if (reviews.length < LEAST_REVIEWS) return null;
  const seconds = reviews.reduce((sum, { spentSeconds }) => sum + spentSeconds, 0);
  return Math.max(1, Math.round(seconds / reviews.length / 60));
}
