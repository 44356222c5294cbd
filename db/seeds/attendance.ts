import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { addDays } from '#app/domain/batches/calendar.ts';
import { markAttendance } from '#app/domain/batches/mark-attendance.server.ts';
import { createMeeting } from '#app/domain/batches/meetings.server.ts';
import type { Db } from '../schema.ts';
import type { History } from './history.ts';

export interface PlannedMeeting {
  title: string;
  day: number;
  /** Places in the batch's list of those who were away; left out while nobody has ticked the list. */
  away?: readonly number[];
}

export const RUNNING_MEETINGS: readonly PlannedMeeting[] = [
  { title: 'Pembukaan dan praktik teras', day: -18, away: [0, 8, 24, 29] },
  { title: 'Praktik wawancara', day: -8, away: [0, 5, 8, 24] },
  { title: 'Bedah naskah bersama mentor', day: 5 },
];

export const ENDED_MEETINGS: readonly PlannedMeeting[] = [
  { title: 'Pembukaan dan praktik teras', day: -110, away: [] },
  { title: 'Praktik wawancara', day: -101, away: [3] },
  { title: 'Praktik foto di pasar', day: -94, away: [6] },
  { title: 'Bedah naskah bersama mentor', day: -88, away: [1] },
  { title: 'Penutupan', day: -78, away: [] },
];

/** Sessions, with their lists ticked on the evening of the day. */
export function planMeetings(
  db: Db,
  history: History,
  organizer: Viewer,
  batch: { batchId: string; today: string; enrolmentIds: readonly string[] },
  meetings: readonly PlannedMeeting[],
): void {
  for (const { title, day, away } of meetings)
    history.add([Math.min(day, -1), '16.40'], async (now) => {
      const heldOn = addDays(batch.today, day);
      const created = await createMeeting(db, organizer, batch.batchId, { title, heldOn }, now);
      if (!created.ok) throw new Error(`meeting ${title}: ${created.reason}`);
      if (!away) return;
      const present = batch.enrolmentIds.filter((_, place) => !away.includes(place));
      const marks = { meetingId: created.meetingId, shown: batch.enrolmentIds, present };
      const marked = await markAttendance(db, organizer, batch.batchId, marks, now);
      if (!marked.ok) throw new Error(`attendance of ${title}: ${marked.reason}`);
    });
}
