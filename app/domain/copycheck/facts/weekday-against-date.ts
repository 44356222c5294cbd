import type { Copy, CopyField } from '../copy.ts';
import { type DateMention, findDates, WEEKDAYS, weekdayOf } from '../dates.ts';
import type { Remark, Rule } from '../rule.ts';

export const weekdayAgainstDate: Rule = {
  id: 'hari-tanggal',
  group: 'fakta',
  find(copy) {
    const known = knownDate(copy);
    return Object.values(copy.fields).flatMap((field) =>
      findDates(field.text).flatMap((date) => remarkOn(field, date, known) ?? []),
    );
  },
};

interface Day {
  year: number;
  month: number;
  day: number;
}

/** What the field for day and date says: it tells the year of dates that name none. */
function knownDate({ fields }: Copy): Day | undefined {
  const date = findDates(fields.hari.text).find(({ year }) => year !== undefined);
  const [day] = date?.days ?? [];
  const [month] = date?.months ?? [];
  return date?.year && day && month ? { year: date.year, month, day } : undefined;
}

function remarkOn({ field }: CopyField, date: DateMention, known: Day | undefined): Remark | undefined {
  const place = { field, start: date.start, end: date.end };
  const year = date.year ?? (known && nearestYear(date, known));
  const unreal = unrealDay(date, year);
  if (unreal && (date.weekdays.length > 0 || date.year))
    return { ...place, message: `Tidak ada tanggal ${unreal}. Periksa tanggalnya.` };
  if (year === undefined || year < 1900 || year > 2100) return undefined;
  const real = ends(date).map(({ day, month }) => weekdayOf(year, month, day));
  if (date.weekdays.length === 0 || real.includes(undefined)) return undefined;
  const [from = 0, to = from] = real;
  const [named = 0, namedTo] = date.weekdays;
  if (namedTo === undefined ? real.includes(named) || liesBetween(date, named, from) : isSamePair())
    return undefined;
  const first = ends(date)[namedTo !== undefined && named === from ? 1 : 0];
  if (!first) return undefined;
  const isSecond = namedTo !== undefined && named === from;
  const right = WEEKDAYS[isSecond ? to : from];
  const wrong = WEEKDAYS[isSecond ? (namedTo ?? named) : named];
  return {
    ...place,
    message: `${first.day}/${first.month}/${year} jatuh pada hari ${right}, bukan ${wrong}. Periksa hari atau tanggalnya.`,
  };

  function isSamePair(): boolean {
    return real.length === 1 || (named === from && namedTo === to);
  }
}

/** First and last day of what is named. */
function ends({ days, months }: DateMention): { day: number; month: number }[] {
  return days.map((day, index) => ({ day, month: months[Math.min(index, months.length - 1)] ?? 0 }));
}

/** "Rabu (3–5/3)" is right while Wednesday is one of the days. */
function liesBetween({ days, months }: DateMention, named: number, from: number): boolean {
  const [first = 0, last = first] = days;
  if (months.length > 1) return true;
  return (named - from + 7) % 7 <= last - first;
}

function unrealDay(date: DateMention, year: number | undefined): string | undefined {
  // A leap year where none is known: 29/2 may be right.
  const unreal = ends(date).find(({ day, month }) => weekdayOf(year ?? 2024, month, day) === undefined);
  return unreal && `${unreal.day}/${unreal.month}${year === undefined ? '' : `/${year}`}`;
}

const MOST_DAYS_APART = 120;

/** A story of January may speak of December; what is too far away to tell stays unjudged. */
function nearestYear(date: DateMention, known: Day): number | undefined {
  const [day = 1] = date.days;
  const [month = 1] = date.months;
  const at = (year: number, ofMonth: number, ofDay: number) =>
    Date.UTC(year, ofMonth - 1, ofDay) / 86_400_000;
  const here = at(known.year, known.month, known.day);
  return [known.year - 1, known.year, known.year + 1].find(
    (year) => Math.abs(at(year, month, day) - here) <= MOST_DAYS_APART,
  );
}
