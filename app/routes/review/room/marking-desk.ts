import type { WorkOutcome } from '#app/desk/device/work-sync.ts';

/** What a decision needs of the work it is made on, whatever else that consists of. */
export interface MarkingDesk {
  marks: { levels: Record<string, number>; note: string };
  rev: number;
  /** On the device, now; true when nothing of it is on this page alone. */
  keep: () => Promise<boolean>;
  /** On the server, now, also after the page has gone on. */
  send: () => Promise<WorkOutcome>;
}
