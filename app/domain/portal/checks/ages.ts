// Dates are local dates, YYYY-MM-DD: as text they sort as in time.

/** After so many months nobody can know whether a page still holds. */
export const STALE_MONTHS = 6;

/** The same day so many months before; the last of the month where it has no such day. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}

export const isStale = (date: string, today: string): boolean => date < monthsBefore(today, STALE_MONTHS);

export const yearOf = (date: string): number => Number(date.slice(0, 4));

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

/** "3 Maret 2025", as it stands in a sentence of a check. */
export function inWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
