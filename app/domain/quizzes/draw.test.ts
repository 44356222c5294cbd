import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '#db/schema/courses.ts';
import { drawQuiz, drawTest, type PoolQuestion, shuffled } from './draw.ts';

const KINDS: QuestionKind[] = ['single', 'multiple', 'ordering', 'short', 'matching', 'highlight', 'hotspot'];

/** A pool of so many questions of each difficulty, mostly single ones. */
const poolOf = (easy: number, medium: number, hard: number, moduleId = 'm1'): PoolQuestion[] =>
  [easy, medium, hard].flatMap((count, level) =>
    Array.from({ length: count }, (_, place) => ({
      id: `${moduleId}-${level + 1}-${place}`,
      kind: place % 2 === 0 ? ('single' as const) : (KINDS[place % KINDS.length] ?? 'single'),
      difficulty: level + 1,
      moduleId,
    })),
  );
const levels = (ids: readonly string[]) =>
  [1, 2, 3].map((level) => ids.filter((id) => id.split('-')[1] === String(level)).length);

describe('drawing a quiz', () => {
  it.each([
    [[6, 6, 6], 9, [3, 3, 3]],
    [[6, 6, 6], 10, [3, 4, 3]],
    [[6, 6, 6], 11, [4, 4, 3]],
    [[2, 10, 2], 9, [2, 5, 2]],
    [[0, 10, 0], 9, [0, 9, 0]],
    [[1, 1, 1], 9, [1, 1, 1]],
  ] as const)('of %j takes %i as %j', ([easy, medium, hard], count, expected) => {
    const drawn = drawQuiz(poolOf(easy, medium, hard), count, new Set(), 'seed');
    expect(levels(drawn)).toEqual(expected);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('draws the same for the same seed, other questions for another, always of the same difficulties', () => {
    const pool = poolOf(6, 8, 6);
    expect(drawQuiz(pool, 9, new Set(), 'a 1')).toEqual(drawQuiz(pool.toReversed(), 9, new Set(), 'a 1'));
    const draws = Array.from({ length: 40 }, (_, seed) => drawQuiz(pool, 9, new Set(), `a ${seed}`));
    expect(new Set(draws.map((draw) => draw.toSorted().join())).size).toBeGreaterThan(30);
    for (const draw of draws) expect(levels(draw)).toEqual([3, 3, 3]);
  });

  it('prefers what has not been met, and begins again only when all has been', () => {
    const pool = poolOf(6, 6, 6);
    const first = drawQuiz(pool, 9, new Set(), 'a 1');
    const second = drawQuiz(pool, 9, new Set(first), 'a 2');
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    expect(drawQuiz(pool, 9, new Set([...first, ...second]), 'a 3')).toHaveLength(9);
  });

  it('brings every kind that the pool has', () => {
    const pool = poolOf(14, 14, 14);
    const kindOf = new Map(pool.map(({ id, kind }) => [id, kind]));
    for (let seed = 0; seed < 20; seed += 1) {
      const kinds = drawQuiz(pool, 9, new Set(), `${seed}`).map((id) => kindOf.get(id));
      expect(new Set(kinds).size).toBe(7);
    }
  });

  it('gives each question its turn', () => {
    const pool = poolOf(6, 6, 6);
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed += 1)
      for (const id of drawQuiz(pool, 9, new Set(), `p${seed}`)) times.set(id, (times.get(id) ?? 0) + 1);
    expect(times.size).toBe(18);
    // Even chance would be 200; rarer kinds come up more often.
    expect(Math.min(...times.values())).toBeGreaterThan(60);
  });
});

describe('drawing the tests', () => {
  const cells = [
    { moduleId: 'm1', difficulty: 1, count: 1 },
    { moduleId: 'm1', difficulty: 2, count: 2 },
    { moduleId: 'm2', difficulty: 3, count: 1 },
  ];

  it('takes the same numbers before and after, and nothing twice', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 0, max: 5 }), (seed, more) => {
        const pool = [...poolOf(2 + more, 4 + more, 0), ...poolOf(0, more, 2 + more, 'm2')];
        const before = drawTest(pool, cells, 0, seed);
        const after = drawTest(pool, cells, 1, seed);
        for (const test of [before, after])
          expect(test.map((id) => id.split('-').slice(0, 2).join('-'))).toEqual([
            'm1-1',
            'm1-2',
            'm1-2',
            'm2-3',
          ]);
        expect(new Set([...before, ...after]).size).toBe(8);
        expect(drawTest(pool.toReversed(), cells, 0, seed)).toEqual(before);
      }),
    );
  });
});

it('shuffles by the names alone', () => {
  const order = shuffled(['a', 'b', 'c', 'd'], 'seed', (id) => id);
  expect(shuffled(['d', 'c', 'b', 'a'], 'seed', (id) => id)).toEqual(order);
  const orders = Array.from({ length: 200 }, (_, seed) =>
    shuffled(['a', 'b', 'c', 'd'], `${seed}`, (id) => id).join(''),
  );
  expect(new Set(orders).size).toBe(24);
});
