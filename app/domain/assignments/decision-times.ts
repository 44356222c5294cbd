const SECOND = 1_000;

/** How long a mentor may take a decision back. */
export const UNDO_MS = 10 * SECOND;

/** The mail about a decision leaves only when it can no longer be taken back. */
export const MAIL_DELAY_MS = 15 * SECOND;

/** How long it can still be taken back; 0 when it cannot. */
export function undoMsLeft(decidedAt: string, now: Date): number {
  return Math.max(0, Date.parse(decidedAt) + UNDO_MS - now.getTime());
}

export function canUndo(decidedAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(decidedAt) <= UNDO_MS;
}
