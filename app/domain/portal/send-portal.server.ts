import { createHash } from 'node:crypto';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { contentOf, ensureSubmission, findDraft, writeDraft } from '../assignments/draft.server.ts';
import { findTwin, type Sent, sendVersion } from '../assignments/send-version.server.ts';
import { findTask, type Task, whyNotWritable } from '../assignments/task.server.ts';
import { localDate } from '../batches/calendar.ts';
import { checkPortal } from './check-portal.ts';
import { readPortal } from './snapshot.server.ts';
import type { PortalSnapshot } from './snapshot.ts';

/** What the participant writes to the mentor with it. */
export interface PortalNote {
  judul: string;
  catatan: string;
}

export type SendPortalResult =
  | ({ ok: true } & Sent)
  | {
      ok: false;
      reason: 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed' | 'nothing_changed' | 'too_large';
    };

/** Longest portal that is frozen, in characters of JSON: hundreds of pages of text. */
const MOST_FROZEN = 2_000_000;

/**
 * Freezes the portal as it stands and sends it as the next version; the note is the version's text. Points that the
 * checks miss are no obstacle; a portal in which nothing was done since it was last sent, or at all, is.
 */
export function sendPortal(
  db: Db,
  viewer: Viewer,
  portalId: string,
  note: PortalNote,
  now: Date,
): Promise<SendPortalResult> {
  const content = contentOf(draftOfNote(note));
  return write(db, async (tx): Promise<SendPortalResult> => {
    const head = await findHead(tx, viewer, portalId);
    if (!head) return { ok: false, reason: 'not_found' };
    await lock(tx, `writing:${viewer.accountId}:${head.componentId}`);
    const task = await findTask(tx, viewer, head.componentId, now);
    if (!task) return { ok: false, reason: 'not_found' };
    const portal = await readPortal(tx, head, localDate(now, task.zone));
    const snapshot = JSON.stringify(portal);
    const hash = hashOf(portal, note);
    const twin = await findTwin(tx, task, hash, undefined);
    if (twin) return { ok: true, ...twin };
    const reason = whyNotWritable(task);
    if (reason) return { ok: false, reason };
    if (snapshot.length > MOST_FROZEN) return { ok: false, reason: 'too_large' };
    if (!(await isChanged(tx, portalId, task))) return { ok: false, reason: 'nothing_changed' };

    const submissionId = await ensureSubmission(tx, task, now);
    const draft = await findDraft(tx, submissionId);
    await writeDraft(tx, submissionId, content, (draft?.rev ?? 0) + 1, now);
    const { versionId, ...sent } = await sendVersion(
      tx,
      viewer,
      task,
      { submissionId, content, hash, pictureFileId: null, hasPublishingConsent: false },
      now,
    );
    const checked = checkPortal(portal);
    await tx
      .insertInto('versionPortal')
      .values({
        versionId,
        portalId,
        snapshot,
        checks: JSON.stringify(checked),
        passedCount: checked.done,
        totalCount: checked.total,
      })
      .execute();
    return { ok: true, ...sent };
  });
}

/** A note as the draft that holds it: its first field and its text. */
export function draftOfNote({ judul, catatan }: PortalNote) {
  return {
    texts: { judul, kota: '', hari: '', teras: '', tubuh: catatan },
    sources: [],
    caption: '',
    rev: 0,
  };
}

/** The same portal with the same note is the same work, whatever day it is. */
function hashOf({ today: _, ...portal }: PortalSnapshot, note: PortalNote): string {
  return createHash('sha256')
    .update(JSON.stringify([portal, note.judul, note.catatan]))
    .digest('hex');
}

function findHead(tx: Tx, viewer: Viewer, portalId: string) {
  return tx
    .selectFrom('portal')
    .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
    .select(['portal.id', 'portal.componentId', 'portal.opdName', 'portal.siteName', 'portal.host'])
    .where('portal.id', '=', portalId)
    .where('enrolment.accountId', '=', viewer.accountId)
    .executeTakeFirst();
}

async function isChanged(tx: Tx, portalId: string, { submissionId, versionCount }: Task): Promise<boolean> {
  const sent =
    submissionId &&
    (await tx
      .selectFrom('version')
      .select('createdAt')
      .where('submissionId', '=', submissionId)
      .where('n', '=', versionCount)
      .executeTakeFirst());
  const change = await tx
    .selectFrom('portalChange')
    .select('id')
    .where('portalId', '=', portalId)
    .where('at', '>', sent ? sent.createdAt : '')
    .limit(1)
    .executeTakeFirst();
  return change !== undefined;
}
