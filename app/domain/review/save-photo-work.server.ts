import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readStored } from '../manuscript/read-stored.ts';
import {
  type EditableReview,
  type EditRefusal,
  editReview,
  Refused,
  type ReviewEdit,
  readLevels,
  refusedResult,
  type StoredMarks,
  touchReview,
} from './edit-review.server.ts';
import { findPhotoNotes } from './photo-notes.server.ts';
import { isSameCrop, isSamePin, type PhotoChanges, type PhotoNotes } from './photo-notes.ts';
import { type Marks, writeMarks } from './save-marks.server.ts';
import { type PhotoNotesRefusal, storePhotoNotes } from './store-photo-notes.server.ts';
import {
  isSameThread,
  listOwnThreads,
  storeThreads,
  type Thread,
  type ThreadChanges,
  type ThreadRefusal,
} from './store-threads.server.ts';

/** A mentor's work on a photo version as a page sends it; what is absent stays as it is. */
export interface PhotoWork extends Marks, PhotoChanges {
  /** Notes on the words beside the pictures. */
  threads?: ThreadChanges;
}

/** The whole of it as it is stored, for the window that was behind. */
export interface StoredPhotoWork extends StoredMarks, PhotoNotes {
  threads: Record<string, Thread>;
}

export type SavePhotoWorkResult =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: 'conflict'; stored: StoredPhotoWork }
  | PhotoNotesRefusal
  | ThreadRefusal
  | EditRefusal;

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
    rev: review.rev,
    note: review.note,
    levels: await readLevels(tx, review.id),
    threads: await listOwnThreads(tx, review.id, viewer),
    ...(await findPhotoNotes(tx, review.id)),
  };
}

function isAlreadyStored(work: PhotoWork, stored: StoredPhotoWork): boolean {
  const { levels = {}, note, threads = {}, pins = {}, crops = {}, captions = {} } = work;
  return (
    Object.entries(levels).every(([id, level]) => stored.levels[id] === level) &&
    (note === undefined || note === stored.note) &&
    Object.entries(threads).every(([id, thread]) => isSameThread(thread, stored.threads[id] ?? null)) &&
    Object.entries(pins).every(([id, pin]) => isSamePin(pin, stored.pins[id])) &&
    Object.entries(crops).every(([id, crop]) => isSameCrop(crop, stored.crops[id])) &&
    Object.entries(captions).every(([id, caption]) => (caption ?? undefined) === stored.captions[id])
  );
}
