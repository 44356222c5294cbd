import { createHash } from 'node:crypto';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { ensureSubmission, findDraft } from '../assignments/draft.server.ts';
import { writeSelfLevels } from '../assignments/self-levels.server.ts';
import { findTwin, type Sent, sendVersion } from '../assignments/send-version.server.ts';
import { findTask, whyNotWritable } from '../assignments/task.server.ts';
import { serializeDocument } from '../manuscript/document.ts';
import type { TypedDesk } from './desk-form.ts';
import type { DeskRefusal } from './own-desk.server.ts';
import { isPhotoTask } from './photo-desk.server.ts';
import { type Lack, whatIsLacking } from './readiness.ts';
import {
  isDeskOvertaken,
  isSameDesk,
  type MergedDesk,
  mergeTyped,
  type StoredDesk,
  writeDesk,
} from './write-desk.server.ts';

export interface PhotoSubmission extends TypedDesk {
  hasPublishingConsent: boolean;
  selfLevels?: Record<string, number>;
}

export type SendPhotosResult =
  | ({ ok: true } & Sent)
  | { ok: false; reason: DeskRefusal }
  | { ok: false; reason: 'conflict'; stored: StoredDesk }
  /** What was typed is saved all the same, as this revision. */
  | { ok: false; reason: 'lacking'; lacks: Lack[]; rev: number };

/**
 * Sends what lies on the desk as the next version, its pictures with their words and order frozen. The form has made
 * sure of a headline and the statement of own work. A second press finds its own version waiting and gets it again.
 */
export function sendPhotos(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  typed: PhotoSubmission,
  now: Date,
): Promise<SendPhotosResult> {
  return write(db, async (tx): Promise<SendPhotosResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task || !isPhotoTask(task)) return { ok: false, reason: 'not_found' };
    const refusal = whyNotWritable(task);
    if (refusal && refusal !== 'waiting') return { ok: false, reason: refusal };
    const submissionId = await ensureSubmission(tx, task, now);
    const desk = await mergeTyped(tx, submissionId, typed);
    const hash = hashOf(desk);
    const twin = await findTwin(tx, task, hash, undefined);
    if (twin) return { ok: true, ...twin };
    if (refusal) return { ok: false, reason: refusal };
    const draft = await findDraft(tx, submissionId);
    if (draft && isDeskOvertaken(draft, desk, typed.rev))
      return { ok: false, reason: 'conflict', stored: { draft, photos: desk.stored } };

    const rev =
      draft && isSameDesk(draft, desk)
        ? draft.rev
        : await writeDesk(tx, submissionId, desk, draft, typed.isChosen === true, now);
    const lacks = whatIsLacking(desk.photos, desk.chosenId);
    if (lacks.length > 0) return { ok: false, reason: 'lacking', lacks, rev };
    const pictureFileId = desk.stored.find(({ id }) => id === desk.chosenId)?.fileId ?? null;
    const { content } = desk;
    const { hasPublishingConsent } = typed;
    const { versionId, ...sent } = await sendVersion(
      tx,
      viewer,
      task,
      { submissionId, content, hash, pictureFileId, hasPublishingConsent },
      now,
    );
    await freeze(tx, versionId, desk);
    await writeSelfLevels(tx, versionId, assignmentId, typed.selfLevels ?? {});
    return { ok: true, ...sent };
  });
}

async function freeze(tx: Tx, versionId: string, { photos, chosenId }: MergedDesk): Promise<void> {
  await tx
    .insertInto('versionPhoto')
    .values(
      photos.map(({ id, ...words }, index) => ({
        versionId,
        photoId: id,
        ord: index + 1,
        ...words,
        isChosen: id === chosenId ? 1 : 0,
      })),
    )
    .execute();
}

/** Of text, pictures, their order and every word about them. */
function hashOf({ content, photos, chosenId }: MergedDesk): string {
  const whole = JSON.stringify([serializeDocument(content.document), photos, chosenId]);
  return createHash('sha256').update(whole).digest('hex');
}
