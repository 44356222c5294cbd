import { createHash } from 'node:crypto';
import type { QuestionKind } from '#db/schema/courses.ts';

/** What drawing looks at. */
export interface PoolQuestion {
  id: string;
  kind: QuestionKind;
  difficulty: number | null;
  moduleId: string | null;
}

/**
 * Draws a quiz: for everybody the same number of each difficulty, within a difficulty first what this person has not
 * met before, then the kind that has come up least. The same seed draws the same.
 */
export function drawQuiz(
  pool: readonly PoolQuestion[],
  count: number,
  seen: ReadonlySet<string>,
  seed: string,
): string[] {
  const byDifficulty = Map.groupBy(
    shuffled(pool, seed, ({ id }) => id),
    ({ difficulty }) => difficulty ?? 2,
  );
  const kinds = new Map<QuestionKind, number>();
  const drawn: PoolQuestion[] = [];
  for (const [difficulty, wanted] of quotas(byDifficulty, count)) {
    const left = [...(byDifficulty.get(difficulty) ?? [])];
    for (let n = 0; n < wanted; n += 1) {
      const cost = ({ id, kind }: PoolQuestion) => (seen.has(id) ? 1000 : 0) + (kinds.get(kind) ?? 0);
      const next = left.reduce((best, question) => (cost(question) < cost(best) ? question : best));
      left.splice(left.indexOf(next), 1);
      kinds.set(next.kind, (kinds.get(next.kind) ?? 0) + 1);
      drawn.push(next);
    }
  }
  return fromEasyToHard(drawn).map(({ id }) => id);
}

/**
 * Draws a test: of each module so many of each difficulty. `half` 0 is the test before, 1 the one after: with one seed
 * they take different questions of the same numbers.
 */
export function drawTest(
  pool: readonly PoolQuestion[],
  cells: readonly { moduleId: string; difficulty: number; count: number }[],
  half: 0 | 1,
  seed: string,
): string[] {
  return cells.flatMap(({ moduleId, difficulty, count }) =>
    shuffled(
      pool.filter((question) => question.moduleId === moduleId && question.difficulty === difficulty),
      seed,
      ({ id }) => id,
    )
      .slice(half * count, (half + 1) * count)
      .map(({ id }) => id),
  );
}

/** A fixed order by a seed and the items' names: no item's place tells of another's. */
export function shuffled<T>(items: readonly T[], seed: string, name: (item: T) => string): T[] {
  return items
    .map((item) => ({
      item,
      place: createHash('sha256')
        .update(`${seed} ${name(item)}`)
        .digest('hex'),
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ item }) => item);
}

/** How many of each difficulty: as equal as the pool allows, what is left over goes to the middle ones first. */
function quotas(pool: ReadonlyMap<number, readonly PoolQuestion[]>, count: number): [number, number][] {
  const levels = [...pool.keys()].sort((a, b) => Math.abs(a - 2) - Math.abs(b - 2) || a - b);
  const wanted = new Map(levels.map((level) => [level, 0]));
  let left = Math.min(
    count,
    levels.reduce((sum, level) => sum + (pool.get(level)?.length ?? 0), 0),
  );
  while (left > 0)
    for (const level of levels) {
      const has = wanted.get(level) ?? 0;
      if (left === 0 || has >= (pool.get(level)?.length ?? 0)) continue;
      wanted.set(level, has + 1);
      left -= 1;
    }
  return [...wanted];
}

const fromEasyToHard = (questions: readonly PoolQuestion[]): PoolQuestion[] =>
  questions.toSorted((a, b) => (a.difficulty ?? 2) - (b.difficulty ?? 2));
