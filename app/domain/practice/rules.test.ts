import { describe, expect, it } from 'vitest';
import type { Outcome } from '#db/schema/practice.ts';
import type { Verdict } from '../courses/hoax-case.ts';
import { type ConfidentJudgement, calibrate } from './calibration.ts';
import { drillResult } from './drill-result.ts';
import { nextCase, type Scheduled, standingOf } from './next-case.ts';
import { outcomeOf, type Signal, signalOf, tally } from './scoring.ts';
import { returnAfter } from './spacing.ts';

describe('outcome and signal', () => {
  const key = { verdict: 'false' as const, near: { misleading: '<p>x</p>' } };
  it.each<[Verdict, Outcome]>([
    ['false', 'right'],
    ['misleading', 'near'],
    ['partly_true', 'wrong'],
    ['true', 'wrong'],
    ['unproven', 'wrong'],
  ])('of "%s" where it is false: %s', (verdict, outcome) => {
    expect(outcomeOf(key, verdict)).toBe(outcome);
  });

  it.each<[truth: Verdict, verdict: Verdict, signal: Signal]>([
    ['false', 'false', 'hit'],
    ['false', 'misleading', 'hit'],
    ['misleading', 'true', 'miss'],
    ['partly_true', 'unproven', 'withheld'],
    ['true', 'true', 'correct_rejection'],
    ['true', 'partly_true', 'false_alarm'],
    ['true', 'unproven', 'withheld'],
    ['unproven', 'unproven', 'correct_rejection'],
    ['unproven', 'false', 'false_alarm'],
    ['unproven', 'true', 'miss'],
  ])('%s judged %s is a %s', (truth, verdict, signal) => {
    expect(signalOf(truth, verdict)).toBe(signal);
  });
});

describe('tally', () => {
  const judged = (truth: Verdict, verdict: Verdict) => ({
    truth,
    verdict,
    outcome: truth === verdict ? ('right' as const) : ('wrong' as const),
  });
  const cases: Verdict[] = ['false', 'misleading', 'true', 'unproven'];

  it('is worth no more to cry hoax at everything than to believe everything', () => {
    const hoaxes: Verdict[] = ['false', 'false', 'false'];
    const mixed: Verdict[] = [...hoaxes, 'true'];
    const alwaysFalse = tally(mixed.map((truth) => judged(truth, 'false')));
    const alwaysTrue = tally(mixed.map((truth) => judged(truth, 'true')));
    expect([alwaysFalse.balanced, alwaysTrue.balanced]).toEqual([50, 50]);
    expect(alwaysFalse.others).toEqual({ cases: 1, recognised: 0, missed: 0, falseAlarms: 1, withheld: 0 });
    expect(alwaysTrue.hoaxes).toEqual({ cases: 3, recognised: 0, missed: 3, withheld: 0 });
  });

  it('leaves no case out: the parts of a group make up the whole', () => {
    const { hoaxes, others } = tally(
      cases.flatMap((truth) =>
        (['true', 'partly_true', 'false', 'unproven'] as const).map((verdict) => judged(truth, verdict)),
      ),
    );
    expect(hoaxes.recognised + hoaxes.missed + hoaxes.withheld).toBe(hoaxes.cases);
    expect(others.recognised + others.missed + others.falseAlarms + others.withheld).toBe(others.cases);
  });

  it('counts near verdicts as half, and says nothing before both kinds were met', () => {
    const near = { truth: 'false' as const, verdict: 'misleading' as const, outcome: 'near' as const };
    expect(tally([near]).balanced).toBeNull();
    expect(tally([near, judged('true', 'true')]).balanced).toBe(75);
    expect(tally(cases.map((truth) => judged(truth, truth))).balanced).toBe(100);
    expect(tally([]).balanced).toBeNull();
  });
});

describe('calibration', () => {
  const many = (count: number, confidence: number, right: number): ConfidentJudgement[] =>
    Array.from({ length: count }, (_, index) => ({
      confidence,
      outcome: index < right ? ('right' as const) : ('wrong' as const),
    }));

  it.each([
    ['nothing', [], 'too_few'],
    ['seven, all wrong', many(7, 95, 0), 'too_few'],
    ['sure and half right', many(10, 95, 5), 'too_sure'],
    ['doubtful and nearly always right', many(10, 50, 9), 'too_unsure'],
    ['85 percent and 80 right', many(10, 85, 8), 'balanced'],
    ['a gap that chance explains', many(8, 90, 6), 'unclear'],
  ] as const)('%s: %s', (_, judgements, leaning) => {
    expect(calibrate(judgements).leaning).toBe(leaning);
  });

  it('gives every band with its base', () => {
    const { bands, count } = calibrate([
      { confidence: 50, outcome: 'near' },
      { confidence: 95, outcome: 'right' },
      { confidence: 95, outcome: 'wrong' },
    ]);
    expect(count).toBe(3);
    expect(bands).toEqual([
      { confidence: 50, count: 1, shareRight: 0.5 },
      { confidence: 70, count: 0, shareRight: null },
      { confidence: 85, count: 0, shareRight: null },
      { confidence: 95, count: 2, shareRight: 0.5 },
    ]);
  });
});

describe('returnAfter', () => {
  const on = '2026-11-10';
  it.each<[string, Outcome, number, { outcome: Outcome; on: string } | null, string | null]>([
    ['wrong returns the next day', 'wrong', 95, null, '2026-11-11'],
    ['near after three days', 'near', 95, null, '2026-11-13'],
    ['right by guess after three days', 'right', 70, null, '2026-11-13'],
    ['right and sure after a week', 'right', 85, null, '2026-11-17'],
    [
      'right after right on an earlier day is mastered',
      'right',
      50,
      { outcome: 'right', on: '2026-11-03' },
      null,
    ],
    ['right twice on one day is not', 'right', 95, { outcome: 'right', on }, '2026-11-17'],
    ['right after wrong begins anew', 'right', 95, { outcome: 'wrong', on: '2026-11-09' }, '2026-11-17'],
    ['wrong after right falls back', 'wrong', 95, { outcome: 'right', on: '2026-11-03' }, '2026-11-11'],
  ])('%s', (_, outcome, confidence, before, dueOn) => {
    expect(returnAfter({ outcome, confidence, on }, before)).toEqual({ dueOn, isMastered: dueOn === null });
  });
});

describe('nextCase', () => {
  const cases = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const today = '2026-11-10';
  it.each<[string, Record<string, Scheduled>, string | null]>([
    ['the first of the drill', {}, 'a'],
    ['the first new one', { a: { dueOn: '2026-11-12' } }, 'b'],
    ['due before new', { b: { dueOn: '2026-11-10' } }, 'b'],
    ['the longest overdue first', { a: { dueOn: '2026-11-10' }, c: { dueOn: '2026-11-08' } }, 'c'],
    [
      'nothing when all wait or are mastered',
      { a: { dueOn: null }, b: { dueOn: null }, c: { dueOn: '2026-11-11' }, d: { dueOn: null } },
      null,
    ],
  ])('%s', (_, schedule, id) => {
    expect(nextCase(cases, new Map(Object.entries(schedule)), today)?.id ?? null).toBe(id);
  });

  it.each([
    [undefined, 'new'],
    [{ dueOn: null }, 'mastered'],
    [{ dueOn: '2026-11-10' }, 'due'],
    [{ dueOn: '2026-11-11' }, 'waiting'],
  ] as const)('%j stands as %s', (scheduled, standing) => {
    expect(standingOf(scheduled, today)).toBe(standing);
  });
});

it.each([
  [0, 2, undefined],
  [1, 2, 'open'],
  [2, 2, 'done'],
  [5, 2, 'done'],
])('a drill with %i of %i cases judged is %s', (judged, needed, state) => {
  expect(drillResult(judged, needed)).toBe(state);
});
