import { describe, expect, it } from 'vitest';
import {
  byUrgency,
  difficultyIndex,
  discrimination,
  type ItemSums,
  itemHint,
  type OptionCount,
} from './item-statistics.ts';

/** Sums of pairs: points of the question, points of the rest. */
function sums(pairs: readonly (readonly [number, number])[]): ItemSums {
  const total = (value: (x: number, r: number) => number) =>
    pairs.reduce((sum, [x, r]) => sum + value(x, r), 0);
  return {
    n: pairs.length,
    x: total((x) => x),
    xx: total((x) => x * x),
    r: total((_, r) => r),
    rr: total((_, r) => r * r),
    xr: total((x, r) => x * r),
  };
}
const people = (n: number, each: (place: number) => readonly [number, number]) =>
  sums(Array.from({ length: n }, (_, place) => each(place / (n - 1))));

/** The able half is right, the other is not; the other way round; everybody is right; nobody; by chance. */
const good = people(20, (r) => [r >= 0.5 ? 1 : 0, r]);
const upsideDown = people(20, (r) => [r >= 0.5 ? 0 : 1, r]);
const easy = people(20, (r) => [1, r]);
const hard = people(20, (r) => [r > 0.9 ? 1 : 0, r]);
const flat = people(20, (r) => [Math.round(r * 19) % 4 < 2 ? 1 : 0, r]);

const options = (right: number, ...wrong: number[]): OptionCount[] => [
  { text: 'benar', isRight: true, count: right },
  ...wrong.map((count, index) => ({ text: `salah ${index}`, isRight: false, count })),
];

describe('item statistics', () => {
  it.each([
    ['good', good, 0.5, 0.87],
    ['upside down', upsideDown, 0.5, -0.87],
    ['easy', easy, 1, null],
    ['hard', hard, 0.1, 0.49],
    ['flat', flat, 0.5, -0.17],
    ['few', people(9, (r) => [r, r]), 0.5, null],
    ['nobody', sums([]), null, null],
    ['partial points', people(11, (r) => [r / 2, r]), 0.25, 1],
  ] as const)('%s', (_, given, index, separates) => {
    expect(difficultyIndex(given)).toEqual(index === null ? null : expect.closeTo(index, 2));
    expect(discrimination(given)).toEqual(separates === null ? null : expect.closeTo(separates, 1));
  });

  it.each([
    [good, options(10, 4, 3, 3), 'good'],
    [good, options(10, 6, 4, 0), 'idle'],
    [good, options(17, 2, 1, 0), 'good'],
    [good, options(0, 10, 5, 5), 'untaken'],
    [upsideDown, options(10, 4, 3, 3), 'key'],
    [easy, options(20, 0, 0, 0), 'easy'],
    [hard, options(2, 8, 6, 4), 'hard'],
    [flat, options(10, 4, 3, 3), 'flat'],
    [people(12, (r) => [Math.round(r * 11) % 2, r]), [], 'rough'],
    [people(9, () => [0, 1]), options(0, 9), 'few'],
  ] as const)('says what is pressing: %#', (given, counts, hint) => {
    expect(itemHint(given, counts)).toBe(hint);
  });

  it('puts first what needs a look', () => {
    const items = (['few', 'good', 'rough', 'idle', 'easy', 'key', 'hard', 'flat', 'untaken'] as const).map(
      (hint) => ({
        hint,
        difficultyIndex: 0.5,
      }),
    );
    const sorted = byUrgency([...items, { hint: 'key' as const, difficultyIndex: 0.1 }]);
    expect(sorted.map(({ hint }) => hint)).toEqual([
      'key',
      'key',
      'untaken',
      'hard',
      'flat',
      'easy',
      'idle',
      'rough',
      'good',
      'few',
    ]);
    expect(sorted[0]?.difficultyIndex).toBe(0.1);
  });
});
