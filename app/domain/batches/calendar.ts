/** The zones of Pemda. Indonesia has no daylight saving time, so an offset in hours is the whole truth. */
const ZONES: ReadonlyMap<string, { offset: number; label: string }> = new Map([
  ['Asia/Jakarta', { offset: 7, label: 'WIB' }],
  ['Asia/Pontianak', { offset: 7, label: 'WIB' }],
  ['Asia/Makassar', { offset: 8, label: 'WITA' }],
  ['Asia/Jayapura', { offset: 9, label: 'WIT' }],
]);

/** Zones to choose from in a form, west to east. */
export const PEMDA_ZONES = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** "WIB", "WITA" or "WIT": every time is shown with it. */
export function zoneLabel(zone: string): string {
  return zoneOf(zone).label;
}

/** True for a date that exists, written YYYY-MM-DD. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A day's deadline: 23.59.59.999 of that day in the Pemda's zone. */
export function endOfLocalDay(date: string, zone: string): Date {
  return new Date(startOfLocalDay(date, zone).getTime() + DAY - 1);
}

/** 00.00 of that day in the Pemda's zone. */
export function startOfLocalDay(date: string, zone: string): Date {
  return new Date(utcMidnight(date) - zoneOf(zone).offset * HOUR);
}

/** The date on the calendar of the zone at this moment. */
export function localDate(now: Date, zone: string): string {
  return new Date(now.getTime() + zoneOf(zone).offset * HOUR).toISOString().slice(0, 10);
}

/** The clock of the zone at this moment, "19.42" as Indonesian writes it. */
export function localTime(now: Date, zone: string): string {
  const shifted = new Date(now.getTime() + zoneOf(zone).offset * HOUR).toISOString();
  return `${shifted.slice(11, 13)}.${shifted.slice(14, 16)}`;
}

/** The date so many days later (or earlier, for a negative number). */
export function addDays(date: string, days: number): string {
  return new Date(utcMidnight(date) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one date to another: "3 hari lagi" is 3, yesterday is -1. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcMidnight(to) - utcMidnight(from)) / DAY);
}

/** Open from the first moment of its day on; without a date it is open at once. */
export function isOpen(opensOn: string | null, now: Date, zone: string): boolean {
  return opensOn === null || localDate(now, zone) >= opensOn;
}

/** Past its due date: the whole due day still counts. */
export function isPastDue(dueOn: string | null, now: Date, zone: string): boolean {
  return dueOn !== null && localDate(now, zone) > dueOn;
}

function utcMidnight(date: string): number {
  if (!isLocalDate(date)) throw new RangeError(`not a date YYYY-MM-DD: ${date.slice(0, 40)}`);
  return Date.parse(`${date}T00:00:00Z`);
}

function zoneOf(zone: string): { offset: number; label: string } {
  const found = ZONES.get(zone);
  if (!found) throw new RangeError(`not a zone of a Pemda: ${zone.slice(0, 40)}`);
  return found;
}
