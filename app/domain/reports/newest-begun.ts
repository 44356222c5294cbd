import { localDate } from '../batches/calendar.ts';

interface Dated {
  startsOn: string;
  endsOn: string;
  zone: string;
}

/** The batch to show first: the one that began last and still runs, else the one that ended last, else the next. */
export function newestBegun<B extends Dated>(batches: readonly B[], now: Date): B | undefined {
  const rank = ({ startsOn, endsOn, zone }: B): number => {
    const today = localDate(now, zone);
    if (startsOn > today) return 2;
    return endsOn < today ? 1 : 0;
  };
  return batches.toSorted(
    (a, b) => rank(a) - rank(b) || (a.startsOn < b.startsOn ? 1 : -1) * (rank(a) === 2 ? -1 : 1),
  )[0];
}
