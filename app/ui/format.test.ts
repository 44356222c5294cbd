import { describe, expect, test } from 'vitest';
import * as format from './format.ts';

describe('numbers', () => {
  test.each([
    [86.4, '86,4'],
    [86, '86'],
    [1250, '1.250'],
    [86.449, '86,4'],
    [-3.5, '-3,5'],
  ])('%d reads %s', (value, words) => {
    expect(format.formatNumber(value)).toBe(words);
  });
  test.each([
    [999, '999 B'],
    [84_200, '84 kB'],
    [1_100_000, '1,1 MB'],
  ])('%d bytes read %s', (bytes, words) => {
    expect(format.formatBytes(bytes)).toBe(words);
  });
});

describe('dates', () => {
  test('are written out with the day of the week', () => {
    expect(format.formatDate('2026-11-10')).toBe('Selasa, 10 November 2026');
    expect(format.formatDateWithoutYear('2026-11-23')).toBe('Senin, 23 November');
    expect(format.formatDateWithoutDay('2026-12-07')).toBe('7 Desember 2026');
    expect(format.formatShortDate('2026-08-02')).toBe('2 Agu');
    expect(format.formatWeekday('2026-11-22')).toBe('Minggu');
  });
  test.each([
    ['2026-11-02', '2026-12-04', '2 November–4 Desember 2026'],
    ['2026-11-02', '2026-11-06', '2–6 November 2026'],
    ['2026-12-28', '2027-01-03', '28 Desember 2026–3 Januari 2027'],
    ['2026-11-02', '2026-11-02', '2 November 2026'],
  ])('%s to %s reads %s', (from, to, words) => {
    expect(format.formatDateRange(from, to)).toBe(words);
  });

  test('names a range in running text by words', () => {
    expect(format.formatDateRange('2026-11-02', '2026-11-06', ' sampai dengan ')).toBe(
      '2 sampai dengan 6 November 2026',
    );
  });
});

describe('instants', () => {
  test('are told in the zone of the Pemda', () => {
    const at = '2026-11-17T08:36:00.000Z';
    expect(format.formatDateTime(at, 'Asia/Jakarta')).toBe('17 Nov, 15.36 WIB');
    expect(format.formatDateTime(at, 'Asia/Makassar')).toBe('17 Nov, 16.36 WITA');
    expect(format.formatDateTime(at, 'Asia/Jayapura')).toBe('17 Nov, 17.36 WIT');
    expect(format.formatLongDateTime('2027-01-18T03:12:00Z', 'Asia/Jakarta')).toBe(
      'Senin, 18 Januari 2027, pukul 10.12 WIB',
    );
  });
  test('may fall on the next day there', () => {
    expect(format.localDate('2026-12-31T17:00:00Z', 'Asia/Jakarta')).toBe('2027-01-01');
    expect(format.localDate('2026-12-31T16:59:59Z', 'Asia/Jakarta')).toBe('2026-12-31');
  });
  test('refuse a zone outside Indonesia', () => {
    expect(() => format.zoneLabel('Europe/Berlin')).toThrow('Europe/Berlin');
  });
});

describe('spans', () => {
  const now = new Date('2026-11-20T12:00:00Z');
  test.each([
    ['2026-11-20T11:59:30Z', 'baru saja'],
    ['2026-11-20T11:35:00Z', '25 menit'],
    ['2026-11-20T05:00:00Z', '7 jam'],
    ['2026-11-18T08:00:00Z', '2 hari 4 jam'],
    ['2026-11-18T12:00:00Z', '2 hari'],
  ])('since %s is %s', (since, words) => {
    expect(format.formatWaiting(since, now)).toBe(words);
  });
  test.each([
    ['2026-11-20', 'hari ini'],
    ['2026-11-21', 'besok'],
    ['2026-11-23', '3 hari lagi'],
    ['2026-11-19', 'kemarin'],
    ['2026-11-18', '2 hari lalu'],
  ])('%s is %s', (on, words) => {
    expect(format.formatDaysUntil(on, '2026-11-20')).toBe(words);
  });
});

test('lists end with "dan"', () => {
  expect(format.formatList(['Satpol PP'])).toBe('Satpol PP');
  expect(format.formatList(['Satpol PP', 'BPBD'])).toBe('Satpol PP dan BPBD');
  expect(format.formatList(['Satpol PP', 'BPBD', 'Kecamatan Labuhan'])).toBe(
    'Satpol PP, BPBD, dan Kecamatan Labuhan',
  );
});
