import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readStored } from '../manuscript/read-stored.ts';
import {
  type EditableReview,
  editReview,
  Refused,
  type ReviewEdit,
  refusedResult,
  touchReview,
} from './edit-review.server.ts';
import { findPhotoNotes } from './photo-notes.server.ts';
import { isSameCrop, isSamePin, type PhotoChanges, type PhotoNotes } from './photo-notes.ts';
import { writeMarks } from './save-marks.server.ts';
import { type PhotoNotesRefusal, storePhotoNotes } from './store-photo-notes.server.ts';
import { storeThreads } from './store-threads.server.ts';
import {
  areMarksAndThreadsStored,
  type MarksAndThreads,
  readMarksAndThreads,
  type StoredMarksAndThreads,
  type WorkSaved,
} from './stored-work.server.ts';

/** A mentor's work on a photo version as a page sends it; its threads are notes on the words beside the pictures. */
export interface PhotoWork extends MarksAndThreads, PhotoChanges {}

/** The whole of it as it is stored, for the window that was behind. */
export interface StoredPhotoWork extends StoredMarksAndThreads, PhotoNotes {}

export type SavePhotoWorkResult = WorkSaved<StoredPhotoWork, PhotoNotesRefusal>;

/**
 * Saves levels, note, pins, crops, better takarir and notes on the text as they are made: all of what was sent or
 * nothing. What is stored already is no conflict, so that sending again is safe.
 */
export function savePhotoWork(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  work: PhotoWork,
  now: Date,
): Promise<SavePhotoWorkResult> {
  return editReview<SavePhotoWorkResult>(db, viewer, edit, async (tx, review) => {
    const stored = await readStoredPhotoWork(tx, review, viewer);
    const savedAt = now.toISOString();
    if (isAlreadyStored(work, stored)) return { ok: true, rev: review.rev, savedAt };
    if (review.rev !== edit.rev) return { ok: false, reason: 'conflict', stored };
    const notes = await storePhotoNotes(tx, review, stored, work, now);
    if (!notes.ok) throw new Refused(notes);
    const document = readStored(review.trackedDoc);
    const threads = await storeThreads(tx, review, document, work.threads ?? {}, viewer, now);
    if (!threads.ok) throw new Refused(threads);
    const rev = await touchReview(tx, review, now);
    const marks = await writeMarks(tx, { ...review, rev }, { ...edit, rev }, work, now);
    if (!marks.ok) throw new Refused(marks);
    return { ok: true, rev: marks.rev, savedAt };
  }).catch(refusedResult<SavePhotoWorkResult>);
}

async function readStoredPhotoWork(tx: Tx, review: EditableReview, viewer: Viewer): Promise<StoredPhotoWork> {
  return {
    ...(await readMarksAndThreads(tx, review, viewer)),
    ...(await findPhotoNotes(tx, review.id)),
  };
}

function isAlreadyStored(work: PhotoWork, stored: StoredPhotoWork): boolean {
  const { pins = {}, crops = {}, captions = {} } = work;
  return (
    areMarksAndThreadsStored(work, stored) &&
    Object.entries(pins).every(([id, pin]) => isSamePin(pin, stored.pins[id])) &&
    Object.entries(crops).every(([id, crop]) => isSameCrop(crop, stored.crops[id])) &&
    Object.entries(captions).every(([id, caption]) => (caption ?? undefined) === stored.captions[id])
  );
}
