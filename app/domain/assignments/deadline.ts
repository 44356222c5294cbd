import { addDays, endOfLocalDay, localDate } from '#app/domain/batches/calendar.ts';

export interface WindowFacts {
  /** The module's due date in the batch's zone. */
  dueOn: string;
  /** The batch's last day: late first submissions are taken until its end. */
  endsOn: string;
  zone: string;
  /** Deadline of the next version after a return; null before the first return. */
  resubmissionDueAt: Date | null;
  /** Extensions granted to this person or to everybody. */
  extensions: readonly Date[];
}

export interface SubmissionWindow {
  state: 'open' | 'late' | 'closed';
  /** Submitted after it is "Terlambat", without deduction. */
  dueAt: Date;
  /** Nothing is taken after it. */
  closesAt: Date;
}

/**
 * The window for the next version, by the server's time of receiving. Returning a manuscript sets a new deadline;
 * only the organizer extends, and an extension can only give time, never take it. Neither promise is broken by the
 * end of the batch: a manuscript returned on the last day can still be sent again.
 */
export function submissionWindow(facts: WindowFacts, now: Date): SubmissionWindow {
  const base = facts.resubmissionDueAt ?? endOfLocalDay(facts.dueOn, facts.zone);
  const dueAt = latest([base, ...facts.extensions]);
  const closesAt = latest([endOfLocalDay(facts.endsOn, facts.zone), dueAt]);
  const state = now <= dueAt ? 'open' : now <= closesAt ? 'late' : 'closed';
  return { state, dueAt, closesAt };
}

/** A returned manuscript is due at the end of the day so many days* after the return (5 unless the batch says else). */
export function resubmissionDueAt(returnedAt: Date, resubmissionDays: number, zone: string): Date {
  return endOfLocalDay(addDays(localDate(returnedAt, zone), resubmissionDays), zone);
}

function latest(moments: readonly Date[]): Date {
  return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
