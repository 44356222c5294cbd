import { findDates } from '../copycheck/dates.ts';

/** How the camera's clock stands to the date that the words name. */
export type TakenOn =
  | 'same'
  | 'differs'
  /** The file carries no time: that says nothing about who took it. */
  | 'no_time'
  /** The words name no day to compare with. */
  | 'no_date';

/** `takenAt` is the camera's local time; the first of `texts` that names a single day counts. */
export function compareTakenOn(takenAt: string | null, texts: readonly string[]): TakenOn {
  if (!takenAt) return 'no_time';
  const named = texts.flatMap(findDates).find(({ days, months }) => days.length > 0 && months.length > 0);
  if (!named) return 'no_date';
  const [year, month, day] = takenAt.slice(0, 10).split('-').map(Number);
  const [first = 0, last = first] = named.days;
  const [from = 0, to = from] = named.months;
  if (named.year !== undefined && named.year !== year) return 'differs';
  const at = (month ?? 0) * 100 + (day ?? 0);
  return at >= from * 100 + first && at <= to * 100 + last ? 'same' : 'differs';
}
