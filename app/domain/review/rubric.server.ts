import type { Db } from '#db/schema.ts';
import type { ScoredCriterion } from './score.ts';

export interface Criterion extends ScoredCriterion {
  title: string;
  /** Level 1 first. */
  levels: { label: string; descriptor: string }[];
}

export interface Rubric {
  id: string;
  title: string;
  criteria: Criterion[];
}

const rubrics = new Map<string, Rubric>();

/** Rubrics belong to immutable course versions: each is read once per process. */
export async function findRubric(db: Db, rubricId: string): Promise<Rubric> {
  const known = rubrics.get(rubricId);
  if (known) return known;
  const rows = await db
    .selectFrom('rubric')
    .innerJoin('criterion', 'criterion.rubricId', 'rubric.id')
    .innerJoin('criterionLevel', 'criterionLevel.criterionId', 'criterion.id')
    .select([
      'rubric.title as rubricTitle',
      'criterion.id',
      'criterion.title',
      'criterion.weight',
      'criterion.mustPassLevel',
      'criterionLevel.label',
      'criterionLevel.descriptor',
    ])
    .where('rubric.id', '=', rubricId)
    .orderBy('criterion.ord')
    .orderBy('criterionLevel.level')
    .execute();
  const criteria = new Map<string, Criterion>();
  for (const { id, title, weight, mustPassLevel, label, descriptor } of rows) {
    const criterion = criteria.get(id) ?? { id, title, weight, mustPassLevel, levels: [] };
    criteria.set(id, criterion);
    criterion.levels.push({ label, descriptor });
  }
  const rubric = { id: rubricId, title: rows[0]?.rubricTitle ?? '', criteria: [...criteria.values()] };
  rubrics.set(rubricId, rubric);
  return rubric;
}
