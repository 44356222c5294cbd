import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.ts';
import { proposeModuleDates } from './module-dates.ts';

describe('proposeModuleDates', () => {
  it('shares a batch out evenly', () => {
    expect(proposeModuleDates(4, '2026-11-02', '2026-11-29')).toEqual([
      { opensOn: '2026-11-02', dueOn: '2026-11-08' },
      { opensOn: '2026-11-09', dueOn: '2026-11-15' },
      { opensOn: '2026-11-16', dueOn: '2026-11-22' },
      { opensOn: '2026-11-23', dueOn: '2026-11-29' },
    ]);
  });

  it('lets modules share a day when there are fewer days than modules', () => {
    expect(proposeModuleDates(3, '2026-11-02', '2026-11-03')).toEqual([
      { opensOn: '2026-11-02', dueOn: '2026-11-02' },
      { opensOn: '2026-11-02', dueOn: '2026-11-02' },
      { opensOn: '2026-11-03', dueOn: '2026-11-03' },
    ]);
  });

  it('never leaves the batch, never runs backwards and ends on its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(400), (count, span) => {
        const endsOn = addDays('2026-01-05', span);
        const dates = proposeModuleDates(count, '2026-01-05', endsOn);
        expect(dates[0]?.opensOn).toBe('2026-01-05');
        expect(dates.at(-1)?.dueOn).toBe(endsOn);
        for (const [place, { opensOn, dueOn }] of dates.entries()) {
          expect(opensOn <= dueOn).toBe(true);
          expect(dueOn <= (dates[place + 1]?.dueOn ?? endsOn)).toBe(true);
        }
      }),
    );
  });
});
