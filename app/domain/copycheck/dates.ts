/** A date in running text, as "Selasa (10/11)", "Selasa, 10 November 2026", "Senin–Kamis (4–7/5)". */
export interface DateMention {
  start: number;
  end: number;
  /** 0 Minggu … 6 Sabtu. Two where a range of weekdays is given; none where the date stands alone. */
  weekdays: number[];
  /** Two where a range of days is given. */
  days: number[];
  /** 1–12 as a rule, but as it was written. Two where the range goes over the end of a month. */
  months: number[];
  year?: number;
}

const MONTHS =
  'januari|jan|februari|pebruari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agt|ags|september|sept|sep|oktober|okt|november|nopember|nov|desember|des';
const MONTH_NUMBERS: Record<string, number> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  sep: 9,
  okt: 10,
  nov: 11,
  nop: 11,
  des: 12,
};

export const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const WEEKDAY = "senin|selasa|rabu|kamis|jum[’'`]?at|sabtu|minggu|ahad";
const TO = '\\s?(?:[-–—/]|s\\.?/?d\\.?|sampai(?: dengan)?|hingga|dan|&)\\s?';
const PART_OF_DAY = 'pagi|siang|sore|petang|malam|dini hari';

const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<weekday>${WEEKDAY})(?:${TO}(?:hari )?(?<weekday2>${WEEKDAY}))?(?:\\s(?:${PART_OF_DAY}))?` +
    `(?<link>\\s?,?\\s?(?:tanggal\\s)?\\(?\\s?|\\s?,?\\s?\\(?(?:tanggal|tgl\\.?)\\s))?` +
    `(?:(?<d1>\\d{1,2})(?:\\s(?<m0>${MONTHS}))?(?:${TO}(?<d2>\\d{1,2}))?\\s(?<m1>${MONTHS})\\.?(?:,?\\s(?<y1>\\d{4}))?` +
    `|(?<d3>\\d{1,2})(?:(?:/(?<m2>\\d{1,2}))?\\s?[-–—]\\s?(?<d4>\\d{1,2}))?/(?<m3>\\d{1,2})(?:/(?<y2>\\d{4}|\\d{2}))?` +
    `|(?<d5>\\d{1,2})(?<sep>[-.])(?<m4>\\d{1,2})\\k<sep>(?<y3>\\d{4}))(?![\\p{L}\\p{N}/]|[.,]\\d)`,
  'giu',
);

export function findDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const match of text.matchAll(DATE)) {
    const mention = readMatch(match);
    if (mention) dates.push(mention);
  }
  return dates;
}

function readMatch(match: RegExpMatchArray & { index?: number }): DateMention | undefined {
  const groups = match.groups ?? {};
  const { weekday, weekday2, link } = groups;
  // "minggu" in small letters is a week, "Minggu1" nothing.
  if (weekday && (link === undefined || link === '')) return undefined;
  if (weekday && /^minggu/.test(weekday) && !/\(/.test(link ?? '')) return undefined;
  const days = [groups.d1 ?? groups.d3 ?? groups.d5, groups.d2 ?? groups.d4].filter(isGiven).map(Number);
  const months = groups.m1
    ? [groups.m0, groups.m1].filter(isGiven).map(monthNumber)
    : [groups.m2, groups.m3 ?? groups.m4].filter(isGiven).map(Number);
  const year = groups.y1 ?? groups.y2 ?? groups.y3;
  const start = match.index ?? 0;
  const isBracketOpen = match[0].includes('(');
  const end = start + match[0].length;
  return {
    start,
    end: isBracketOpen && match.input?.[end] === ')' ? end + 1 : end,
    weekdays: [weekday, weekday2].filter(isGiven).map(weekdayNumber),
    days,
    months,
    ...(year && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
  };
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined;
}

function monthNumber(name: string): number {
  return MONTH_NUMBERS[name.toLowerCase().slice(0, 3)] ?? 0;
}

function weekdayNumber(name: string): number {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return letters === 'ahad' ? 0 : WEEKDAYS.findIndex((weekday) => weekday.toLowerCase() === letters);
}

/** The weekday of a day of the calendar, or undefined where there is no such day. Months from 1. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return isReal ? date.getUTCDay() : undefined;
}
