import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { PortalChangeTable } from '#db/schema/portals.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findTask, whyNotWritable } from '../assignments/task.server.ts';
import { localDate } from '../batches/calendar.ts';

/** A portal that its owner may change now, inside the transaction that changes it. */
export interface OpenPortal {
  id: string;
  /** Of the task it is for. */
  assignmentId: string;
  today: string;
  /** UTC ISO. */
  at: string;
  /** When it was last sent; what was done since is told apart. */
  sentAt: string;
  record: (change: Change) => Promise<void>;
}

export interface Change {
  subject: PortalChangeTable['subject'];
  subjectId: string;
  name: string;
  action: PortalChangeTable['action'];
  before?: string;
  after?: string;
  /** What was taken away and may come back. */
  kept?: unknown;
}

export type PortalRefusal = {
  ok: false;
  reason: 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed';
};

/**
 * Runs `work` on the viewer's own portal, one at a time. While a version waits, or once it has passed, nothing in it
 * changes any more, unless the caller knows better; a stranger's portal is not there.
 */
export function changePortal<T>(
  db: Db,
  viewer: Viewer,
  portalId: string,
  now: Date,
  work: (tx: Tx, portal: OpenPortal) => Promise<T>,
  whyNot: typeof whyNotWritable = whyNotWritable,
): Promise<T | PortalRefusal> {
  return write(db, async (tx): Promise<T | PortalRefusal> => {
    const own = await tx
      .selectFrom('portal')
      .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
      .select(['portal.id', 'portal.componentId'])
      .where('portal.id', '=', portalId)
      .where('enrolment.accountId', '=', viewer.accountId)
      .executeTakeFirst();
    if (!own) return { ok: false, reason: 'not_found' };
    await lock(tx, `writing:${viewer.accountId}:${own.componentId}`);
    const task = await findTask(tx, viewer, own.componentId, now);
    const reason = task ? whyNot(task) : 'not_found';
    if (!task || reason) return { ok: false, reason: reason ?? 'not_found' };
    const at = now.toISOString();
    const sentAt = task.versionCount > 0 ? await findSentAt(tx, portalId) : '';
    const record = (change: Change) =>
      recordChange(tx, { portalId, at, sentAt, by: viewer.accountId }, change);
    return work(tx, {
      id: portalId,
      assignmentId: own.componentId,
      today: localDate(now, task.zone),
      at,
      sentAt,
      record,
    });
  });
}

/** Saves so close after one another are one piece of work. */
const ONE_SITTING_MS = 10 * 60_000;
const MERGED: ReadonlySet<Change['action']> = new Set(['head', 'block', 'text', 'block_moved']);
const SHOWN_LENGTH = 200;

async function recordChange(
  tx: Tx,
  { portalId, at, sentAt, by }: { portalId: string; at: string; sentAt: string; by: string },
  { subject, subjectId, name, action, before = '', after = '', kept }: Change,
): Promise<void> {
  const shown = (text: string) => [...text].slice(0, SHOWN_LENGTH).join('');
  if (MERGED.has(action)) {
    const last = await tx
      .selectFrom('portalChange')
      .select(['id', 'name', 'action', 'subjectId', 'begunAt', 'at'])
      .where('portalId', '=', portalId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    const isSame = last?.action === action && last.subjectId === subjectId && last.name === name;
    if (last && isSame && last.begunAt > sentAt && Date.parse(at) - Date.parse(last.at) < ONE_SITTING_MS) {
      await tx
        .updateTable('portalChange')
        .set({ afterText: shown(after), at })
        .where('id', '=', last.id)
        .execute();
      return;
    }
  }
  await tx
    .insertInto('portalChange')
    .values({
      id: newId(),
      portalId,
      subject,
      subjectId,
      name: shown(name),
      action,
      beforeText: shown(before),
      afterText: shown(after),
      kept: kept === undefined ? null : JSON.stringify(kept),
      begunAt: at,
      at,
      by,
    })
    .execute();
}

async function findSentAt(tx: Tx, portalId: string): Promise<string> {
  const row = await tx
    .selectFrom('versionPortal')
    .innerJoin('version', 'version.id', 'versionPortal.versionId')
    .select(({ fn }) => fn.max('version.createdAt').as('at'))
    .where('versionPortal.portalId', '=', portalId)
    .executeTakeFirst();
  return row?.at ?? '';
}
