import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  endOfLocalDay,
  isLocalDate,
  isOpen,
  isPastDue,
  localDate,
  localTime,
  PEMDA_ZONES,
  startOfLocalDay,
  zoneLabel,
} from './calendar.ts';

const WIB = 'Asia/Jakarta';
const WIT = 'Asia/Jayapura';
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zone = fc.constantFrom(...PEMDA_ZONES);

describe('days in a zone', () => {
  it.each([
    ['2026-11-10', WIB, '2026-11-09T17:00:00.000Z', '2026-11-10T16:59:59.999Z'],
    ['2026-11-10', 'Asia/Makassar', '2026-11-09T16:00:00.000Z', '2026-11-10T15:59:59.999Z'],
    ['2026-11-10', WIT, '2026-11-09T15:00:00.000Z', '2026-11-10T14:59:59.999Z'],
    ['2028-02-29', 'Asia/Pontianak', '2028-02-28T17:00:00.000Z', '2028-02-29T16:59:59.999Z'],
  ])('%s in %s', (date, where, start, end) => {
    expect(startOfLocalDay(date, where).toISOString()).toBe(start);
    expect(endOfLocalDay(date, where).toISOString()).toBe(end);
  });

  it('puts every moment between the ends of its own day', () => {
    const moment = fc.date({
      min: new Date('2000-01-02'),
      max: new Date('2099-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, zone, (now, where) => {
        const date = localDate(now, where);
        expect(startOfLocalDay(date, where) <= now && now <= endOfLocalDay(date, where)).toBe(true);
        const clock = new Intl.DateTimeFormat('id-ID', {
          timeZone: where,
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        });
        expect(localTime(now, where)).toBe(clock.format(now));
      }),
    );
  });

  it('agrees with itself on adding and counting', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-10', -10, '2026-10-31'],
  ])('%s plus %i is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });
});

describe('isLocalDate', () => {
  it.each([
    ['2026-11-10', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['10-11-2026', false],
    ['', false],
    ['2026-11-10T00:00', false],
  ])('%s → %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });
  it('is asked before any reckoning', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => endOfLocalDay('2026-02-20', 'Europe/Paris')).toThrow(RangeError);
    expect(() => zoneLabel('toString')).toThrow(RangeError);
  });
});

describe('opening and due dates', () => {
  it.each([
    ['2026-11-09T16:59:59.999Z', WIB, false],
    ['2026-11-09T17:00:00.000Z', WIB, true],
    ['2026-11-09T15:00:00.000Z', WIT, true],
    ['2026-11-09T15:00:00.000Z', WIB, false],
  ])('at %s in %s open: %s', (now, where, expected) => {
    expect(isOpen('2026-11-10', new Date(now), where)).toBe(expected);
    expect(isOpen(null, new Date(now), where)).toBe(true);
  });
  it('leaves the due day whole', () => {
    expect(isPastDue('2026-11-10', new Date('2026-11-10T16:59:59.999Z'), WIB)).toBe(false);
    expect(isPastDue('2026-11-10', new Date('2026-11-10T17:00:00.000Z'), WIB)).toBe(true);
    expect(isPastDue(null, new Date('2026-11-10T17:00:00.000Z'), WIB)).toBe(false);
  });
  it('names the zones', () => {
    expect(PEMDA_ZONES.map(zoneLabel)).toEqual(['WIB', 'WIB', 'WITA', 'WIT']);
  });
});
