import Holidays from 'date-holidays';
import { addDays } from './calendar.ts';

/** Holidays by year. The package reckons the Islamic ones; the yearly joint decree of ministers may move them a day. */
const holidays = new Map<number, ReadonlySet<string>>();
let source: Holidays | undefined;

/** Monday to Friday and no public holiday. Cuti bersama is decreed year by year: pass such dates as `alsoFree`. */
export function isWorkingDay(date: string, alsoFree?: ReadonlySet<string>): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !publicHolidays(Number(date.slice(0, 4))).has(date) && !alsoFree?.has(date);
}

/** The date that is so many working days after this one; the day itself does not count. */
export function addWorkingDays(date: string, days: number, alsoFree?: ReadonlySet<string>): string {
  if (!Number.isInteger(days) || days < 0 || days > 366)
    throw new RangeError('working days must be 0 to 366');
  let at = date;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, alsoFree)) left--;
  }
  return at;
}

function publicHolidays(year: number): ReadonlySet<string> {
  let dates = holidays.get(year);
  if (!dates) {
    source ??= new Holidays('ID');
    const list = source.getHolidays(year).filter((holiday) => holiday.type === 'public');
    dates = new Set(list.map((holiday) => holiday.date.slice(0, 10)));
    holidays.set(year, dates);
  }
  return dates;
}
