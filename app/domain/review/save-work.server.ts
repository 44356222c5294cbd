import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type ManuscriptDocument, serializeDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import {
  type EditableReview,
  type EditRefusal,
  editReview,
  type ReviewEdit,
  readLevels,
  type StoredMarks,
} from './edit-review.server.ts';
import { isSameReason, NO_REASON, type Reasons } from './reasons.ts';
import { type Marks, writeMarks } from './save-marks.server.ts';
import { storeTracked, type TrackedRefusal } from './store-tracked.server.ts';

/** A mentor's work on a manuscript as a page sends it; what is absent stays as it is. */
export interface Work extends Marks {
  /** The submitted document with all suggestions. */
  document?: ManuscriptDocument;
  reasons?: Reasons;
}

/** The whole of it as it is stored, for the window that was behind. */
export interface StoredWork extends StoredMarks {
  document: ManuscriptDocument;
  reasons: Reasons;
}

export type SaveWorkResult =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: 'conflict'; stored: StoredWork }
  | TrackedRefusal
  | EditRefusal;

/**
 * Saves levels, note, suggested edits and their reasons as they are made: all of what was sent or nothing. What is
 * stored already is no conflict, so that sending again is safe.
 */
export function saveWork(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  work: Work,
  now: Date,
): Promise<SaveWorkResult> {
  return editReview<SaveWorkResult>(db, viewer, edit, async (tx, review) => {
    const stored = await readStoredWork(tx, review);
    const isSame = isAlreadyStored(work, stored);
    const savedAt = now.toISOString();
    if (isSame) return { ok: true, rev: review.rev, savedAt };
    if (review.rev !== edit.rev) return { ok: false, reason: 'conflict', stored };
    const { document, reasons = {} } = work;
    let { rev } = review;
    if (document || work.reasons) {
      const tracked = { document: document ?? stored.document, reasons };
      const written = await storeTracked(tx, review, tracked, viewer, now);
      if (!written.ok) return written;
      rev = written.rev;
    }
    const written = await writeMarks(tx, { ...review, rev }, { ...edit, rev }, work, now);
    return written.ok ? { ok: true, rev: written.rev, savedAt } : written;
  });
}

async function readStoredWork(tx: Tx, review: EditableReview): Promise<StoredWork> {
  const suggestions = await tx
    .selectFrom('suggestion')
    .select(['sid', 'reason', 'reasonKind'])
    .where('reviewId', '=', review.id)
    .execute();
  return {
    rev: review.rev,
    note: review.note,
    levels: await readLevels(tx, review.id),
    document: readStored(review.trackedDoc),
    reasons: Object.fromEntries(
      suggestions.map(({ sid, reason, reasonKind }) => [sid, { kind: reasonKind, words: reason }]),
    ),
  };
}

function isAlreadyStored({ levels = {}, note, document, reasons = {} }: Work, stored: StoredWork): boolean {
  return (
    Object.entries(levels).every(([id, level]) => stored.levels[id] === level) &&
    (note === undefined || note === stored.note) &&
    (!document || serializeDocument(document) === serializeDocument(stored.document)) &&
    Object.entries(reasons).every(([id, reason]) => isSameReason(reason, stored.reasons[id] ?? NO_REASON))
  );
}
