import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { textHash } from '../manuscript/text-hash.server.ts';
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
import { keepReplaced } from './keep-draft.server.ts';
import { needsPicture } from './kinds.ts';
import { writeSelfLevels } from './self-levels.server.ts';
import { findTwin, type Sent, sendVersion } from './send-version.server.ts';
import { findTask, whyNotWritable } from './task.server.ts';

export interface Submission extends TypedDraft {
  hasPublishingConsent: boolean;
  /** The sending's own name, where a script gave it one: it may arrive twice, days apart. */
  sendKey?: string;
  /** The writer's own levels by criterion; those of other rubrics are left out. */
  selfLevels?: Record<string, number>;
}

export type SubmitResult =
  | ({ ok: true } & Sent)
  | { ok: false; reason: 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed' | 'no_picture' }
  | { ok: false; reason: 'conflict'; stored: StoredDraft };

/**
 * Sends the text as the next numbered version. The form has made sure of a headline, a body and the statement of own
 * work. A double click, or a retry after a lost answer, finds its own version waiting and gets it again.
 */
export function submitAssignment(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  typed: Submission,
  now: Date,
): Promise<SubmitResult> {
  const content = contentOf(typed);
  const hash = textHash(content.document);
  return write(db, async (tx): Promise<SubmitResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task) return { ok: false, reason: 'not_found' };
    const twin = await findTwin(tx, task, hash, typed.sendKey);
    if (twin) return { ok: true, ...twin };
    const reason = whyNotWritable(task);
    if (reason) return { ok: false, reason };
    const submissionId = await ensureSubmission(tx, task, now);
    const stored = await findDraft(tx, submissionId);
    if (stored && isOvertaken(stored, content, typed.rev)) return { ok: false, reason: 'conflict', stored };
    const pictureFileId = stored?.pictureFileId ?? null;
    if (needsPicture(task.form) && !pictureFileId) return { ok: false, reason: 'no_picture' };

    if (stored && typed.isChosen && !isSameContent(stored, content))
      await keepReplaced(tx, submissionId, stored, 'conflict', now);
    await writeDraft(tx, submissionId, content, (stored?.rev ?? 0) + 1, now);
    const { versionId, ...sent } = await sendVersion(
      tx,
      viewer,
      task,
      { submissionId, content, hash, pictureFileId, ...typed },
      now,
    );
    await writeSelfLevels(tx, versionId, assignmentId, typed.selfLevels ?? {});
    return { ok: true, ...sent };
  });
}
