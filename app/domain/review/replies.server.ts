import type { AdviceReplyTable } from '#db/schema/review.ts';
import type { Db } from '#db/schema.ts';

export interface ReadReply extends Pick<AdviceReplyTable, 'subject' | 'subjectId' | 'kind' | 'body' | 'at'> {
  answer: string | null;
  answeredAt: string | null;
}

/** The participant's words about a review, and what the mentor answered. The caller has made sure who may read them. */
export function listReplies(db: Db, reviewId: string): Promise<ReadReply[]> {
  return db
    .selectFrom('adviceReply')
    .select(['subject', 'subjectId', 'kind', 'body', 'at', 'answer', 'answeredAt'])
    .where('reviewId', '=', reviewId)
    .orderBy('at')
    .execute();
}
