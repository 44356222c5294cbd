import type { CommentThreadTable, ReviewTable, SuggestionTable } from '#db/schema/review.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import { type CommentTarget, parseTarget } from '../manuscript/anchor.ts';
import type { ManuscriptDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';

/** A review as it is read: by its mentor at work, by others who help, and after the decision by the participant. */
export interface ReadReview {
  id: string;
  reviewerId: string;
  reviewerName: string;
  state: ReviewTable['state'];
  rev: number;
  note: string;
  updatedAt: string;
  document: ManuscriptDocument;
  levels: Record<string, number>;
  threads: ReadThread[];
  suggestions: ReadSuggestion[];
}

export interface ReadThread {
  id: string;
  kind: 'comment' | 'praise';
  target: CommentTarget;
  body: string;
  /** Whether the participant has dealt with it, and when. */
  state: CommentThreadTable['state'];
  resolvedAt: string | null;
}

export interface ReadSuggestion {
  id: string;
  kind: SuggestionTable['kind'];
  deleted: string;
  inserted: string;
  reason: string;
  reasonKind: SuggestionTable['reasonKind'];
  /** The participant's answer. */
  decision: SuggestionTable['decision'];
  decidedAt: string | null;
}

/** The reviews of one version, the newest work first. The caller has made sure that the viewer may read them. */
export async function listReviews(db: Db, versionId: string): Promise<ReadReview[]> {
  const reviews = await db
    .selectFrom('review')
    .innerJoin('account', 'account.id', 'review.reviewerId')
    .select([
      'review.id',
      'review.reviewerId',
      'review.state',
      'review.rev',
      'review.note',
      'review.updatedAt',
      'review.trackedDoc',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
    ])
    .where('review.versionId', '=', versionId)
    .orderBy('review.updatedAt', 'desc')
    .execute();
  if (reviews.length === 0) return [];
  const ids = reviews.map(({ id }) => id);
  const [levels, threads, suggestions] = await Promise.all([
    db
      .selectFrom('reviewLevel')
      .select(['reviewId', 'criterionId', 'level'])
      .where('reviewId', 'in', ids)
      .execute(),
    listThreads(db, ids),
    listSuggestions(db, ids),
  ]);
  return reviews.map(({ name, titleBefore, titleAfter, trackedDoc, ...review }) => ({
    ...review,
    reviewerName: displayName({ name, titleBefore, titleAfter }),
    document: readStored(trackedDoc),
    levels: Object.fromEntries(
      levels.filter(({ reviewId }) => reviewId === review.id).map((row) => [row.criterionId, row.level]),
    ),
    threads: threads.filter(({ reviewId }) => reviewId === review.id).flatMap(readThread),
    suggestions: suggestions
      .filter(({ reviewId }) => reviewId === review.id)
      .map(({ reviewId: _, ...suggestion }) => suggestion),
  }));
}

function listThreads(db: Db, reviewIds: string[]) {
  return db
    .selectFrom('commentThread')
    .innerJoin('comment', 'comment.threadId', 'commentThread.id')
    .select([
      'commentThread.id',
      'commentThread.reviewId',
      'commentThread.kind',
      'commentThread.target',
      'commentThread.state',
      'commentThread.resolvedAt',
      'comment.body',
    ])
    .where('commentThread.reviewId', 'in', reviewIds)
    .orderBy('commentThread.ord')
    .orderBy('comment.createdAt')
    .execute();
}

function listSuggestions(db: Db, reviewIds: string[]) {
  return db
    .selectFrom('suggestion')
    .select([
      'reviewId',
      'sid as id',
      'kind',
      'deleted',
      'inserted',
      'reason',
      'reasonKind',
      'decision',
      'decidedAt',
    ])
    .where('reviewId', 'in', reviewIds)
    .orderBy('ord')
    .execute();
}

function readThread(row: Omit<ReadThread, 'target'> & { reviewId: string; target: string }): ReadThread[] {
  const { reviewId: _, ...thread } = row;
  const target = parseTarget(JSON.parse(row.target));
  return target ? [{ ...thread, target }] : [];
}
