import { newId } from '#db/id.ts';
import type { Row, Tx } from '#db/schema.ts';
import { insertAll } from './insert-all.ts';
import type { SentManuscript } from './manuscripts.ts';

const LEVEL = 3;
const SCORE = 75;

/** A decided review of each manuscript: a level for every criterion, a note, the decision to pass. */
export async function insertReviews(tx: Tx, assignmentId: string, sent: SentManuscript[]): Promise<void> {
  const criteria = await tx
    .selectFrom('criterion')
    .innerJoin('assignment', 'assignment.rubricId', 'criterion.rubricId')
    .select('criterion.id')
    .where('assignment.componentId', '=', assignmentId)
    .execute();
  const reviews = sent.map((manuscript) => reviewOf(manuscript));
  await insertAll(
    tx,
    'review',
    reviews.map(({ review }) => review),
  );
  await insertAll(
    tx,
    'reviewLevel',
    reviews.flatMap(({ review }) =>
      criteria.map(({ id }) => ({
        reviewId: review.id,
        criterionId: id,
        level: LEVEL,
        setAt: review.updatedAt,
      })),
    ),
  );
  await insertAll(
    tx,
    'decision',
    reviews.map(({ decision }) => decision),
  );
}

function reviewOf({ submission, version }: SentManuscript): {
  review: Row<'review'>;
  decision: Row<'decision'>;
} {
  const note = 'Terasnya langsung ke peristiwa. Lengkapi dengan suara warga yang belum terlayani.';
  const reviewerId = submission.mentorId ?? '';
  const at = version.createdAt;
  const review: Row<'review'> = {
    id: newId(),
    versionId: version.id,
    reviewerId,
    trackedDoc: version.doc,
    note,
    state: 'decided',
    rev: 1,
    spentSeconds: 0,
    createdAt: at,
    updatedAt: at,
  };
  return {
    review,
    decision: {
      id: newId(),
      submissionId: submission.id,
      versionId: version.id,
      reviewId: review.id,
      kind: 'pass',
      score: SCORE,
      note,
      decidedAt: at,
      decidedBy: reviewerId,
    },
  };
}
