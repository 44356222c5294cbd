import type { Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type EditableReview, type EditRefusal, readLevels, type StoredMarks } from './edit-review.server.ts';
import type { Marks } from './save-marks.server.ts';
import {
  isSameThread,
  listOwnThreads,
  type Thread,
  type ThreadChanges,
  type ThreadRefusal,
} from './store-threads.server.ts';

/** What a mentor's work has whatever the work under review is made of; what is absent stays as it is. */
export interface MarksAndThreads extends Marks {
  threads?: ThreadChanges;
}

export interface StoredMarksAndThreads extends StoredMarks {
  threads: Record<string, Thread>;
}

/** The answer to saving such a work; a window that was behind gets the whole of what is stored. */
export type WorkSaved<Stored, Refusal> =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: 'conflict'; stored: Stored }
  | Refusal
  | ThreadRefusal
  | EditRefusal;

export async function readMarksAndThreads(
  tx: Tx,
  review: EditableReview,
  viewer: Viewer,
): Promise<StoredMarksAndThreads> {
  return {
    rev: review.rev,
    note: review.note,
    levels: await readLevels(tx, review.id),
    threads: await listOwnThreads(tx, review.id, viewer),
  };
}

/** Whether sending it again would change nothing. */
export function areMarksAndThreadsStored(work: MarksAndThreads, stored: StoredMarksAndThreads): boolean {
  const { levels = {}, note, threads = {} } = work;
  return (
    Object.entries(levels).every(([id, level]) => stored.levels[id] === level) &&
    (note === undefined || note === stored.note) &&
    Object.entries(threads).every(([id, thread]) => isSameThread(thread, stored.threads[id] ?? null))
  );
}
