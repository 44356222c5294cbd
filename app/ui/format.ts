/** How Indonesian officials read numbers, dates and times. Pure; the zone is always said. */

const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];

/** The three zones of Indonesia; the first has two names. */
type Zone = 'Asia/Jakarta' | 'Asia/Pontianak' | 'Asia/Makassar' | 'Asia/Jayapura';

const zones: Record<Zone, { label: string; hours: number }> = {
  'Asia/Jakarta': { label: 'WIB', hours: 7 },
  'Asia/Pontianak': { label: 'WIB', hours: 7 },
  'Asia/Makassar': { label: 'WITA', hours: 8 },
  'Asia/Jayapura': { label: 'WIT', hours: 9 },
};

export function zoneLabel(zone: string): string {
  return zoneOf(zone).label;
}

/** "86,4", "1.250"; at most `digits` after the comma, none that are zero. */
export function formatNumber(value: number, digits = 1): string {
  let format = numberFormats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat('id-ID', { maximumFractionDigits: digits });
    numberFormats.set(digits, format);
  }
  return format.format(value);
}

/** Making a format costs a hundred times its use, and a table uses it hundreds of times. */
const numberFormats = new Map<number, Intl.NumberFormat>();

/** "84 kB", "1,1 MB": decimal units, as on the wire. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, 0)} kB`;
  if (bytes < 1_000_000_000) return `${formatNumber(bytes / 1_000_000)} MB`;
  return `${formatNumber(bytes / 1_000_000_000)} GB`;
}

/** A local date, '2026-11-10': "Selasa, 10 November 2026". */
export function formatDate(on: string): string {
  const { year, month, day, weekday } = partsOfDate(on);
  return `${days[weekday]}, ${day} ${months[month]} ${year}`;
}

/** "10 November 2026" */
export function formatDateWithoutDay(on: string): string {
  const { year, month, day } = partsOfDate(on);
  return `${day} ${months[month]} ${year}`;
}

/** "Selasa, 10 November": for deadlines close by. */
export function formatDateWithoutYear(on: string): string {
  const { month, day, weekday } = partsOfDate(on);
  return `${days[weekday]}, ${day} ${months[month]}`;
}

/** "10 Nov" */
export function formatShortDate(on: string): string {
  const { month, day } = partsOfDate(on);
  return `${day} ${shortMonths[month]}`;
}

/** "Selasa" */
export function formatWeekday(on: string): string {
  return days[partsOfDate(on).weekday] ?? '';
}

/**
 * "2 November–4 Desember 2026", "2–6 November 2026", "28 Desember 2026–3 Januari 2027": what the two dates share is
 * said once. In running text another word may stand between them.
 */
export function formatDateRange(from: string, to: string, between = '–'): string {
  const start = partsOfDate(from);
  const end = partsOfDate(to);
  if (from === to) return formatDateWithoutDay(from);
  if (start.year !== end.year) return formatDateWithoutDay(from) + between + formatDateWithoutDay(to);
  const first = start.month === end.month ? `${start.day}` : `${start.day} ${months[start.month]}`;
  return first + between + formatDateWithoutDay(to);
}

/** An instant as a local date: the day it is there. */
export function localDate(at: string | Date, zone: string): string {
  return shifted(at, zone).toISOString().slice(0, 10);
}

/** "15.36" */
export function formatTime(at: string | Date, zone: string): string {
  return shifted(at, zone).toISOString().slice(11, 16).replace(':', '.');
}

/** "17 Nov, 15.36 WIB" */
export function formatDateTime(at: string | Date, zone: string): string {
  return `${formatShortDate(localDate(at, zone))}, ${formatTime(at, zone)} ${zoneLabel(zone)}`;
}

/** "Senin, 18 Januari 2027, pukul 10.12 WIB" */
export function formatLongDateTime(at: string | Date, zone: string): string {
  return `${formatDate(localDate(at, zone))}, pukul ${formatTime(at, zone)} ${zoneLabel(zone)}`;
}

/** How long since: "2 hari 4 jam", "3 jam", "25 menit", "baru saja". */
export function formatWaiting(since: string | Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - new Date(since).getTime()) / 60_000);
  if (minutes < 1) return 'baru saja';
  if (minutes < 60) return `${minutes} menit`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} jam`;
  const rest = hours % 24;
  return rest === 0 ? `${hours / 24} hari` : `${Math.floor(hours / 24)} hari ${rest} jam`;
}

/** A stretch of time: "7 menit", "2 jam 50 menit", "3 jam". */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} menit`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} jam${rest === 0 ? '' : ` ${rest} menit`}`;
}

/** Days until a local date, in words: "hari ini", "besok", "3 hari lagi", "2 hari lalu". */
export function formatDaysUntil(on: string, today: string): string {
  const count = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
  if (count === 0) return 'hari ini';
  if (count === 1) return 'besok';
  if (count === -1) return 'kemarin';
  return count > 0 ? `${count} hari lagi` : `${-count} hari lalu`;
}

/** "A", "A dan B", "A, B, dan C" */
export function formatList(words: string[]): string {
  if (words.length < 3) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1)}`;
}

function zoneOf(zone: string) {
  const known = zones[zone as Zone];
  if (!known) throw new Error(`Not an Indonesian zone: ${zone}`);
  return known;
}

/** Indonesia has no summer time, so the local clock is the instant moved by whole hours. */
function shifted(at: string | Date, zone: string): Date {
  return new Date(new Date(at).getTime() + zoneOf(zone).hours * 3_600_000);
}

function partsOfDate(on: string) {
  const date = new Date(`${on}T00:00:00Z`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
