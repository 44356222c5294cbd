import { addDays, daysBetween } from './calendar.ts';

export interface ModuleDates {
  opensOn: string;
  dueOn: string;
}

/** Opening and due dates for so many modules, shared out evenly over the batch; the last is due on its last day. */
export function proposeModuleDates(count: number, startsOn: string, endsOn: string): ModuleDates[] {
  const days = daysBetween(startsOn, endsOn) + 1;
  const shareOf = (place: number) => Math.floor((place * days) / count);
  return Array.from({ length: count }, (_, place) => ({
    opensOn: addDays(startsOn, shareOf(place)),
    // A batch of fewer days than modules: several share a day.
    dueOn: addDays(startsOn, Math.max(shareOf(place), shareOf(place + 1) - 1)),
  }));
}
