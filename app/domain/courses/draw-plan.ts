import { z } from 'zod';
import type { QuizSource } from './source.ts';

/** What a quiz draws: so many of its pool, or so many of each difficulty about each module. */
const drawPlan = z.union([
  z.object({ count: z.number().int().positive() }),
  z.object({
    cells: z.array(z.object({ moduleId: z.string(), difficulty: z.number(), count: z.number().int() })),
  }),
]);
export type DrawPlan = z.infer<typeof drawPlan>;

/** The plan of a quiz as its authors wrote it, by ids of modules. */
export function planOf(
  draw: NonNullable<QuizSource['draw']>,
  moduleIds: ReadonlyMap<string, string>,
): DrawPlan {
  if (draw.count !== undefined) return { count: draw.count };
  const cells = Object.entries(draw.modules ?? {}).flatMap(([module, difficulties]) =>
    [...new Set(difficulties)].map((difficulty) => ({
      moduleId: moduleIds.get(module) ?? '',
      difficulty,
      count: difficulties.filter((other) => other === difficulty).length,
    })),
  );
  return { cells };
}

export const readPlan = (draw: string): DrawPlan => drawPlan.parse(JSON.parse(draw));

/** How many questions an attempt asks. */
export const drawnCount = (plan: DrawPlan): number =>
  'count' in plan ? plan.count : plan.cells.reduce((sum, { count }) => sum + count, 0);
