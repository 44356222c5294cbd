import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import {
  contentOf,
  ensureSubmission,
  findDraft,
  isSameContent,
  writeDraft,
} from '../assignments/draft.server.ts';
import { findTask } from '../assignments/task.server.ts';
import { changePortal, type PortalRefusal } from './change-portal.server.ts';
import { draftOfNote, type PortalNote } from './send-portal.server.ts';

/** Keeps the note to the mentor until the portal is sent. */
export function saveNote(
  db: Db,
  viewer: Viewer,
  portalId: string,
  note: PortalNote,
  now: Date,
): Promise<{ ok: true } | PortalRefusal> {
  const content = contentOf(draftOfNote(note));
  return changePortal<{ ok: true } | PortalRefusal>(db, viewer, portalId, now, async (tx, portal) => {
    const task = await findTask(tx, viewer, portal.assignmentId, now);
    if (!task) return { ok: false, reason: 'not_found' };
    const submissionId = await ensureSubmission(tx, task, now);
    const draft = await findDraft(tx, submissionId);
    if (!draft || !isSameContent(draft, content))
      await writeDraft(tx, submissionId, content, (draft?.rev ?? 0) + 1, now);
    return { ok: true };
  });
}
