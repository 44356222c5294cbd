import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import {
  conflictWith,
  type EditableReview,
  type EditRefusal,
  editReview,
  type ReviewEdit,
  readLevels,
  touchReview,
} from './edit-review.server.ts';

/** What the mentor has set; what is absent stays as it is. */
export interface Marks {
  /** Level 1–4 by criterion id. */
  levels?: Record<string, number>;
  note?: string;
}

export type SaveMarksResult = { ok: true; rev: number; savedAt: string } | EditRefusal;

/** Saves levels and the note as they are made. Sending what is stored already is no conflict: a retry is safe. */
export function saveMarks(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  marks: Marks,
  now: Date,
): Promise<SaveMarksResult> {
  return editReview<SaveMarksResult>(db, viewer, edit, async (tx, review) => {
    const written = await writeMarks(tx, review, edit, marks, now);
    return written.ok ? { ...written, savedAt: now.toISOString() } : written;
  });
}

/** The same inside a decision's transaction. */
export async function writeMarks(
  tx: Tx,
  review: EditableReview,
  { rev }: ReviewEdit,
  { levels = {}, note }: Marks,
  now: Date,
): Promise<{ ok: true; rev: number } | EditRefusal> {
  const stored = await readLevels(tx, review.id);
  const changed = Object.entries(levels).filter(([id, level]) => stored[id] !== level);
  const isNoteNew = note !== undefined && note !== review.note;
  if (changed.length === 0 && !isNoteNew) return { ok: true, rev: review.rev };
  if (review.rev !== rev) return conflictWith(tx, review);
  if (!(await areOfRubric(tx, review.rubricId, changed))) return { ok: false, reason: 'not_found' };
  for (const [criterionId, level] of changed) {
    const values = { level, setAt: now.toISOString() };
    await tx
      .insertInto('reviewLevel')
      .values({ reviewId: review.id, criterionId, ...values })
      .onConflict((c) => c.columns(['reviewId', 'criterionId']).doUpdateSet(values))
      .execute();
  }
  if (isNoteNew) await tx.updateTable('review').set({ note }).where('id', '=', review.id).execute();
  return { ok: true, rev: await touchReview(tx, review, now) };
}

async function areOfRubric(tx: Tx, rubricId: string, changed: [string, number][]): Promise<boolean> {
  if (changed.length === 0) return true;
  const known = await tx
    .selectFrom('criterionLevel')
    .innerJoin('criterion', 'criterion.id', 'criterionLevel.criterionId')
    .select(['criterion.id', 'criterionLevel.level'])
    .where('criterion.rubricId', '=', rubricId)
    .execute();
  return changed.every(([id, level]) => known.some((one) => one.id === id && one.level === level));
}
