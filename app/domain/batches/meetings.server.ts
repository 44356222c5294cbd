import { z } from 'zod';
import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { isLocalDate } from './calendar.ts';
import { findOrganizedBatch } from './organized-batch.server.ts';

/** Messages are codes that the page turns into sentences. */
export const meetingForm = z.object({
  title: z.string('required').trim().min(1, 'required').max(120, 'too_long'),
  heldOn: z.string('required').refine(isLocalDate, 'date'),
});

export type CreateMeetingResult = { ok: true; meetingId: string } | { ok: false; reason: 'not_found' };

/** Adds a session with an attendance list of its own. The same title on the same day is one session. */
export function createMeeting(
  db: Db,
  viewer: Viewer,
  batchId: string,
  fields: z.output<typeof meetingForm>,
  now: Date,
): Promise<CreateMeetingResult> {
  return write(db, async (tx): Promise<CreateMeetingResult> => {
    const batch = await findOrganizedBatch(tx, viewer, batchId);
    if (!batch) return { ok: false, reason: 'not_found' };
    await lock(tx, `meetings:${batchId}`);
    const same = await tx
      .selectFrom('meeting')
      .select('id')
      .where('batchId', '=', batchId)
      .where('heldOn', '=', fields.heldOn)
      .where('title', '=', fields.title)
      .executeTakeFirst();
    if (same) return { ok: true, meetingId: same.id };
    const meetingId = newId();
    await tx
      .insertInto('meeting')
      .values({ id: meetingId, batchId, ...fields, createdAt: now.toISOString() })
      .execute();
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: 'meeting.created',
        subjectKind: 'meeting',
        subjectId: meetingId,
        balaiId: batch.balaiId,
      },
      now,
    );
    return { ok: true, meetingId };
  });
}

/** Takes a session away, with its attendance: it no longer counts for anybody's certificate. */
export function removeMeeting(
  db: Db,
  viewer: Viewer,
  batchId: string,
  meetingId: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  return write(db, async (tx): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> => {
    const batch = await findOrganizedBatch(tx, viewer, batchId);
    if (!batch) return { ok: false, reason: 'not_found' };
    const removed = await tx
      .deleteFrom('meeting')
      .where('id', '=', meetingId)
      .where('batchId', '=', batchId)
      .returning(['title', 'heldOn'])
      .executeTakeFirst();
    if (!removed) return { ok: false, reason: 'not_found' };
    await recordAudit(
      tx,
      {
        actorId: viewer.accountId,
        verb: 'meeting.removed',
        subjectKind: 'meeting',
        subjectId: meetingId,
        balaiId: batch.balaiId,
        detail: removed,
      },
      now,
    );
    return { ok: true };
  });
}
