import { formatDateWithoutDay } from '#app/ui/format.ts';

/** A camera's own clock, local and without a zone: "09.14". */
export const clockOf = (takenAt: string): string => takenAt.slice(11, 16).replace(':', '.');

/** "10 November 2026, 09.14" */
export const dayAndClock = (takenAt: string): string =>
  `${formatDateWithoutDay(takenAt.slice(0, 10))}, ${clockOf(takenAt)}`;
