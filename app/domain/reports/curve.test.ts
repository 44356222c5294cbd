import { describe, expect, it } from 'vitest';
import { completionCurve } from './curve.ts';

const facts = {
  startsOn: '2026-11-02',
  endsOn: '2026-12-04',
  today: '2026-11-20',
  participants: 10,
  dueOns: ['2026-11-06', '2026-11-20', '2026-11-20', '2026-12-04'],
  days: [
    { completedOn: '2026-11-05', modules: 8 },
    { completedOn: '2026-11-19', modules: 12 },
  ],
};

describe('completionCurve', () => {
  it('sets what the dates ask for beside what was done', () => {
    const { plan, actual, ticks } = completionCurve(facts);
    expect(plan).toEqual([
      { on: '2026-11-02', value: 0 },
      { on: '2026-11-06', value: 25 },
      { on: '2026-11-20', value: 75 },
      { on: '2026-12-04', value: 100 },
    ]);
    expect(actual).toEqual([
      { on: '2026-11-02', value: 0 },
      { on: '2026-11-09', value: 20 },
      { on: '2026-11-16', value: 20 },
      { on: '2026-11-20', value: 50 },
    ]);
    expect(ticks).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-12-04']);
  });

  it('ends with the batch, has no actual line before its first day and survives an empty batch', () => {
    expect(completionCurve({ ...facts, today: '2027-03-01' }).actual.at(-1)).toEqual({
      on: '2026-12-04',
      value: 50,
    });
    expect(completionCurve({ ...facts, today: '2026-10-30' }).actual).toEqual([]);
    expect(completionCurve({ ...facts, today: '2026-11-02', participants: 0, days: [] }).actual).toEqual([
      { on: '2026-11-02', value: 0 },
    ]);
    expect(completionCurve({ ...facts, dueOns: [] }).plan).toEqual([{ on: '2026-11-02', value: 0 }]);
  });

  it('keeps few ticks however long the batch', () => {
    expect(completionCurve({ ...facts, endsOn: '2027-10-01' }).ticks.length).toBeLessThanOrEqual(6);
    expect(completionCurve({ ...facts, endsOn: '2026-11-02' }).ticks).toEqual(['2026-11-02']);
  });
});
