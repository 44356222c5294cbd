import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import {
  contentOf,
  ensureSubmission,
  findDraft,
  isOvertaken,
  isSameContent,
  type StoredDraft,
  writeDraft,
} from './draft.server.ts';
import type { TypedDraft } from './draft-form.ts';
import { keepAlong, keepReplaced } from './keep-draft.server.ts';
import { findTask, whyNotWritable } from './task.server.ts';

export type SaveDraftResult =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed' }
  /** Another device saved meanwhile: nothing is written, the page gets both texts. */
  | { ok: false; reason: 'conflict'; stored: StoredDraft };

/** Saves the text as it stands. Saving the same text twice (a retry after a lost answer) is one save. */
export function saveDraft(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  typed: TypedDraft,
  now: Date,
): Promise<SaveDraftResult> {
  return write(db, async (tx): Promise<SaveDraftResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task) return { ok: false, reason: 'not_found' };
    const reason = whyNotWritable(task);
    if (reason) return { ok: false, reason };
    const submissionId = await ensureSubmission(tx, task, now);
    const stored = await findDraft(tx, submissionId);
    const content = contentOf(typed);
    if (stored && isSameContent(stored, content))
      return { ok: true, rev: stored.rev, savedAt: stored.savedAt };
    if (stored && isOvertaken(stored, content, typed.rev)) return { ok: false, reason: 'conflict', stored };
    if (stored && typed.isChosen) await keepReplaced(tx, submissionId, stored, 'conflict', now);
    else if (stored) await keepAlong(tx, submissionId, stored, content.document, now);
    const rev = (stored?.rev ?? 0) + 1;
    await writeDraft(tx, submissionId, content, rev, now);
    return { ok: true, rev, savedAt: now.toISOString() };
  });
}
