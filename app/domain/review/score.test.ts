import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canPass, rubricScore, type ScoredCriterion } from './score.ts';

/** The news rubric of mockup 06. */
const NEWS: ScoredCriterion[] = [
  { id: 'judul-teras', weight: 20, mustPassLevel: null },
  { id: '5w1h', weight: 20, mustPassLevel: null },
  { id: 'akurasi', weight: 25, mustPassLevel: 3 },
  { id: 'bahasa', weight: 15, mustPassLevel: null },
  { id: 'piramida', weight: 20, mustPassLevel: null },
];
const levels = (...given: (number | undefined)[]) =>
  new Map(
    NEWS.flatMap(({ id }, index) => (given[index] === undefined ? [] : [[id, given[index]]])) as [
      string,
      number,
    ][],
  );

describe('rubricScore', () => {
  it.each([
    [[4, 4, 4, 4, 4], 100],
    [[1, 1, 1, 1, 1], 25],
    [[3, 3, 3, 3, 3], 75],
    [[3, 2, 3, 4, 2], 68.75],
    [[3, 3, 3, 2, 3], 71.25],
    [[3, 3, 3, 3], null],
    [[3, 3, 3, 3, 5], null],
    [[3, 3, 3, 3, 0], null],
    [[3, 3, 3, 3, 2.5], null],
  ])('%j → %s', (given, score) => {
    expect(rubricScore(NEWS, levels(...given))).toBe(score);
  });
  it('has no score without criteria', () => {
    expect(rubricScore([], new Map())).toBeNull();
  });
});

describe('canPass', () => {
  it.each([
    [[4, 4, 3, 4, 4], { ok: true, score: 93.75 }],
    [[3, 3, 3, 3, 2], { ok: true, score: 70 }],
    [[3, 3, 3, 2, 2], { ok: false, reasons: [{ kind: 'score', score: 66.25, needed: 70 }] }],
    [
      [4, 4, 2, 4, 4],
      { ok: false, reasons: [{ kind: 'must_pass', criterion: 'akurasi', level: 2, needed: 3 }] },
    ],
    [
      [2, 2, 2, 2, 2],
      {
        ok: false,
        reasons: [
          { kind: 'score', score: 50, needed: 70 },
          { kind: 'must_pass', criterion: 'akurasi', level: 2, needed: 3 },
        ],
      },
    ],
    [
      [4, undefined, 4, 4, undefined],
      { ok: false, reasons: [{ kind: 'incomplete', missing: ['5w1h', 'piramida'] }] },
    ],
    [[], { ok: false, reasons: [{ kind: 'incomplete', missing: NEWS.map(({ id }) => id) }] }],
  ])('%j', (given, expected) => {
    expect(canPass(NEWS, levels(...given), 70)).toEqual(expected);
  });

  it('never turns a pass into a refusal by a higher level', () => {
    const level = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.tuple(level, level, level, level, level), fc.nat(4), (given, raised) => {
        if (!canPass(NEWS, levels(...given), 70).ok) return;
        const better = given.map((value, index) => (index === raised ? Math.min(4, value + 1) : value));
        expect(canPass(NEWS, levels(...better), 70).ok).toBe(true);
      }),
    );
  });
});
