import { write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { lockSubmission } from '../assignments/decide.server.ts';

/** Which review a mark is for, as the page that made the mark knew it. */
export interface ReviewEdit {
  submissionId: string;
  /** The version that was being read. */
  n: number;
  /** The review's state that the page showed. */
  rev: number;
  /** The review it was made in, where the page may outlive its mentor's session. */
  reviewId?: string;
}

export interface EditableReview {
  id: string;
  rev: number;
  note: string;
  trackedDoc: string;
  versionId: string;
  versionDoc: string;
  rubricId: string;
  passScore: number;
}

/** What is stored when a window is behind another one: it shows both and overwrites nothing. */
export interface StoredMarks {
  rev: number;
  note: string;
  levels: Record<string, number>;
}

export type EditRefusal =
  | { ok: false; reason: 'not_found' | 'not_allocated' | 'already_decided' | 'superseded' }
  | { ok: false; reason: 'conflict'; stored: StoredMarks };

/**
 * Runs `work` on the viewer's open review of the newest version, one at a time per submission. It is refused when the
 * manuscript is somebody else's now, was decided, or has a newer version; whatever was marked before stays.
 */
export function editReview<T>(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  work: (tx: Tx, review: EditableReview) => Promise<T | EditRefusal>,
): Promise<T | EditRefusal> {
  return write(db, async (tx): Promise<T | EditRefusal> => {
    await lockSubmission(tx, edit.submissionId);
    const found = await findOwnReview(tx, viewer, edit);
    if (!found || (edit.reviewId && edit.reviewId !== found.id)) return { ok: false, reason: 'not_found' };
    const { mentorId, state, newest, ...review } = found;
    if (newest !== edit.n) return { ok: false, reason: 'superseded' };
    if (state !== 'waiting') return { ok: false, reason: 'already_decided' };
    if (mentorId !== viewer.accountId) return { ok: false, reason: 'not_allocated' };
    return work(tx, review);
  });
}

/** Thrown inside the transaction, so that what was written before it is gone too. */
export class Refused extends Error {
  readonly result: { ok: false; reason: string };

  constructor(result: { ok: false; reason: string }) {
    super(result.reason);
    this.result = result;
  }
}

/** What a verb answers for it; anything else is a bug and goes on. */
export function refusedResult<T>(error: unknown): T {
  if (error instanceof Refused) return error.result as T;
  throw error;
}

export async function conflictWith(tx: Tx, review: EditableReview): Promise<EditRefusal> {
  const { rev, note } = review;
  return { ok: false, reason: 'conflict', stored: { rev, note, levels: await readLevels(tx, review.id) } };
}

export async function readLevels(tx: Db | Tx, reviewId: string): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom('reviewLevel')
    .select(['criterionId', 'level'])
    .where('reviewId', '=', reviewId)
    .execute();
  return Object.fromEntries(rows.map(({ criterionId, level }) => [criterionId, level]));
}

/** Counts the review one on, so that an older window notices. */
export async function touchReview(tx: Tx, review: EditableReview, now: Date): Promise<number> {
  const rev = review.rev + 1;
  await tx
    .updateTable('review')
    .set({ rev, updatedAt: now.toISOString() })
    .where('id', '=', review.id)
    .execute();
  return rev;
}

function findOwnReview(tx: Tx, viewer: Viewer, { submissionId, n }: ReviewEdit) {
  return tx
    .selectFrom('review')
    .innerJoin('version', 'version.id', 'review.versionId')
    .innerJoin('submission', 'submission.id', 'version.submissionId')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .select([
      'review.id',
      'review.rev',
      'review.note',
      'review.trackedDoc',
      'version.id as versionId',
      'version.doc as versionDoc',
      'assignment.rubricId',
      'batch.passScore',
      'submission.mentorId',
      'submission.state',
      'submission.versionCount as newest',
    ])
    .where('submission.id', '=', submissionId)
    .where('version.n', '=', n)
    .where('review.reviewerId', '=', viewer.accountId)
    .executeTakeFirst();
}
