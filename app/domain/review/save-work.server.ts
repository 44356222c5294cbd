import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type ManuscriptDocument, serializeDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { proves } from '../manuscript/tokens.ts';
import {
  type EditableReview,
  editReview,
  Refused,
  type ReviewEdit,
  refusedResult,
} from './edit-review.server.ts';
import { isSameReason, NO_REASON, type Reasons } from './reasons.ts';
import { writeMarks } from './save-marks.server.ts';
import { storeThreads } from './store-threads.server.ts';
import { storeTracked, type TrackedRefusal } from './store-tracked.server.ts';
import {
  areMarksAndThreadsStored,
  type MarksAndThreads,
  readMarksAndThreads,
  type StoredMarksAndThreads,
  type WorkSaved,
} from './stored-work.server.ts';

/** A mentor's work on a manuscript as a page sends it; what is absent stays as it is. */
export interface Work extends MarksAndThreads {
  /** The submitted document with all suggestions. */
  document?: ManuscriptDocument;
  reasons?: Reasons;
}

/** The whole of it as it is stored, for the window that was behind. */
export interface StoredWork extends StoredMarksAndThreads {
  document: ManuscriptDocument;
  reasons: Reasons;
}

export type SaveWorkResult = WorkSaved<StoredWork, TrackedRefusal>;

/**
 * Saves levels, note, suggested edits with their reasons, and comments as they are made: all of what was sent or
 * nothing. What is stored already is no conflict, so that sending again is safe.
 */
export function saveWork(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  work: Work,
  now: Date,
): Promise<SaveWorkResult> {
  return editReview<SaveWorkResult>(db, viewer, edit, async (tx, review) => {
    const stored = await readStoredWork(tx, review, viewer);
    const savedAt = now.toISOString();
    if (isAlreadyStored(work, stored)) return { ok: true, rev: review.rev, savedAt };
    // A forgery is told as what it is, however old the page it came from.
    if (work.document && !proves(readStored(review.versionDoc), work.document))
      return { ok: false, reason: 'not_proven' };
    if (review.rev !== edit.rev) return { ok: false, reason: 'conflict', stored };
    const document = work.document ?? stored.document;
    const tracked = await storeTracked(tx, review, { document, reasons: work.reasons ?? {} }, viewer, now);
    if (!tracked.ok) throw new Refused(tracked);
    const threads = await storeThreads(tx, review, document, work.threads ?? {}, viewer, now);
    if (!threads.ok) throw new Refused(threads);
    const { rev } = tracked;
    const marks = await writeMarks(tx, { ...review, rev }, { ...edit, rev }, work, now);
    if (!marks.ok) throw new Refused(marks);
    return { ok: true, rev: marks.rev, savedAt };
  }).catch(refusedResult<SaveWorkResult>);
}

async function readStoredWork(tx: Tx, review: EditableReview, viewer: Viewer): Promise<StoredWork> {
  const suggestions = await tx
    .selectFrom('suggestion')
    .select(['sid', 'reason', 'reasonKind'])
    .where('reviewId', '=', review.id)
    .execute();
  return {
    ...(await readMarksAndThreads(tx, review, viewer)),
    document: readStored(review.trackedDoc),
    reasons: Object.fromEntries(
      suggestions.map(({ sid, reason, reasonKind }) => [sid, { kind: reasonKind, words: reason }]),
    ),
  };
}

function isAlreadyStored(work: Work, stored: StoredWork): boolean {
  const { document, reasons = {} } = work;
  return (
    areMarksAndThreadsStored(work, stored) &&
    (!document || serializeDocument(document) === serializeDocument(stored.document)) &&
    Object.entries(reasons).every(([id, reason]) => isSameReason(reason, stored.reasons[id] ?? NO_REASON))
  );
}
