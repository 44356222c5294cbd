import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-10', true],
    ['2026-11-14', false],
    ['2026-11-15', false],
    ['2026-08-17', false],
    ['2026-12-25', false],
    ['2027-01-01', false],
    ['2026-05-01', false],
    ['2026-03-20', false],
  ])('%s → %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });
  it('takes further free days as data', () => {
    expect(isWorkingDay('2026-12-24', new Set(['2026-12-24']))).toBe(false);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-10', 0, '2026-11-10'],
    ['2026-11-10', 3, '2026-11-13'],
    ['2026-11-10', 4, '2026-11-16'],
    ['2026-11-14', 1, '2026-11-16'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-08-14', 1, '2026-08-18'],
  ])('%s plus %i is %s', (date, days, later) => {
    expect(addWorkingDays(date, days)).toBe(later);
  });
  it('passes over further free days', () => {
    expect(addWorkingDays('2026-12-23', 1, new Set(['2026-12-24']))).toBe('2026-12-28');
  });
  it('refuses what is no count of days', () => {
    for (const days of [-1, 1.5, 1_000_000])
      expect(() => addWorkingDays('2026-11-10', days)).toThrow(RangeError);
  });
});
