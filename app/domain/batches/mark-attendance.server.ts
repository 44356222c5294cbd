import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findOrganizedBatch } from './organized-batch.server.ts';

export interface AttendanceMarks {
  meetingId: string;
  /** Everybody the ticked list showed: only they are written, so that a stale list wipes out nobody. */
  shown: readonly string[];
  present: readonly string[];
}

export type MarkAttendanceResult = { ok: true; present: number } | { ok: false; reason: 'not_found' };

const ROWS_PER_STATEMENT = 200;

/** Keeps the attendance list of a session as ticked. Ticking the same list twice changes nothing. */
export function markAttendance(
  db: Db,
  viewer: Viewer,
  batchId: string,
  { meetingId, shown, present }: AttendanceMarks,
  now: Date,
): Promise<MarkAttendanceResult> {
  return write(db, async (tx): Promise<MarkAttendanceResult> => {
    const batch = await findOrganizedBatch(tx, viewer, batchId);
    const meeting = await tx
      .selectFrom('meeting')
      .select('id')
      .where('id', '=', meetingId)
      .where('batchId', '=', batchId)
      .executeTakeFirst();
    if (!batch || !meeting) return { ok: false, reason: 'not_found' };
    const active = await tx
      .selectFrom('enrolment')
      .select('id')
      .where('batchId', '=', batchId)
      .where('state', '=', 'active')
      .execute();
    const own = new Set(active.map(({ id }) => id));
    const ticked = new Set(present);
    const rows = [...new Set(shown)]
      .filter((id) => own.has(id))
      .map((enrolmentId) => ({
        meetingId,
        enrolmentId,
        isPresent: ticked.has(enrolmentId) ? 1 : 0,
        markedAt: now.toISOString(),
        markedBy: viewer.accountId,
      }));
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
      await tx
        .insertInto('attendance')
        .values(rows.slice(from, from + ROWS_PER_STATEMENT))
        .onConflict((c) =>
          c.columns(['meetingId', 'enrolmentId']).doUpdateSet((e) => ({
            isPresent: e.ref('excluded.isPresent'),
            markedAt: e.ref('excluded.markedAt'),
            markedBy: e.ref('excluded.markedBy'),
          })),
        )
        .execute();
    return { ok: true, present: rows.filter(({ isPresent }) => isPresent === 1).length };
  });
}
