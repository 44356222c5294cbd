import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { ensureSubmission, findDraft } from '../assignments/draft.server.ts';
import type { TypedDesk } from './desk-form.ts';
import { changeDesk, type DeskRefusal } from './own-desk.server.ts';
import { isDeskOvertaken, isSameDesk, mergeTyped, type StoredDesk, writeDesk } from './write-desk.server.ts';

export type SaveDeskResult =
  | { ok: true; rev: number; savedAt: string }
  | { ok: false; reason: DeskRefusal }
  /** Another device saved meanwhile: nothing is written, the page gets what is stored. */
  | { ok: false; reason: 'conflict'; stored: StoredDesk };

/** Saves the desk as it stands. Saving the same twice (a retry after a lost answer) is one save. */
export function saveDesk(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  typed: TypedDesk,
  now: Date,
): Promise<SaveDeskResult> {
  return changeDesk(db, viewer, assignmentId, now, async (tx, task): Promise<SaveDeskResult> => {
    const submissionId = await ensureSubmission(tx, task, now);
    const draft = await findDraft(tx, submissionId);
    const desk = await mergeTyped(tx, submissionId, typed);
    if (draft && isSameDesk(draft, desk)) return { ok: true, rev: draft.rev, savedAt: draft.savedAt };
    if (draft && isDeskOvertaken(draft, desk, typed.rev))
      return { ok: false, reason: 'conflict', stored: { draft, photos: desk.stored } };
    const rev = await writeDesk(tx, submissionId, desk, draft, typed.isChosen === true, now);
    return { ok: true, rev, savedAt: now.toISOString() };
  });
}
