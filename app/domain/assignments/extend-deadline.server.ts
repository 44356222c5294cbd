import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { endOfLocalDay } from '../batches/calendar.ts';

export interface NewExtension {
  batchId: string;
  componentId: string;
  /** Null = everybody in the batch. */
  enrolmentId: string | null;
  /** The new last day. */
  dueOn: string;
  reason: string;
}

export type ExtendResult = { ok: true; dueAt: string } | { ok: false; reason: 'not_found' | 'in_the_past' };

/** Gives time to one person or to all; only the organizer of the batch's balai may, and time is never taken. */
export function extendDeadline(
  db: Db,
  viewer: Viewer,
  { batchId, componentId, enrolmentId, dueOn, reason }: NewExtension,
  now: Date,
): Promise<ExtendResult> {
  const balaiIds = organizedBalaiIds(viewer);
  return write(db, async (tx): Promise<ExtendResult> => {
    if (balaiIds.length === 0) return { ok: false, reason: 'not_found' };
    const batch = await tx
      .selectFrom('batch')
      .innerJoin('component', 'component.courseVersionId', 'batch.courseVersionId')
      .select(['batch.zone', 'batch.balaiId'])
      .where('batch.id', '=', batchId)
      .where('batch.balaiId', 'in', balaiIds)
      .where('component.id', '=', componentId)
      .where('component.kind', '=', 'assignment')
      .executeTakeFirst();
    if (!batch) return { ok: false, reason: 'not_found' };
    if (enrolmentId) {
      const enrolment = await tx
        .selectFrom('enrolment')
        .select('id')
        .where('id', '=', enrolmentId)
        .where('batchId', '=', batchId)
        .executeTakeFirst();
      if (!enrolment) return { ok: false, reason: 'not_found' };
    }
    const due = endOfLocalDay(dueOn, batch.zone);
    if (due <= now) return { ok: false, reason: 'in_the_past' };
    const id = newId();
    const dueAt = due.toISOString();
    await tx
      .insertInto('extension')
      .values({
        id,
        batchId,
        componentId,
        enrolmentId,
        dueAt,
        reason,
        grantedAt: now.toISOString(),
        grantedBy: viewer.accountId,
      })
      .execute();
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: 'deadline.extended',
        subjectKind: enrolmentId ? 'enrolment' : 'batch',
        subjectId: enrolmentId ?? batchId,
        balaiId: batch.balaiId,
        detail: { componentId, dueOn, reason },
      },
      now,
    );
    return { ok: true, dueAt };
  });
}
