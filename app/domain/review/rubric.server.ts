import type { Db } from '#db/schema.ts';
import type { ScoredCriterion } from './score.ts';

export interface Criterion extends ScoredCriterion {
  title: string;
  /** Level 1 first. */
  levels: Level[];
}

export interface Level {
  label: string;
  descriptor: string;
  /** A piece of writing at this level, line breaks kept, and what makes it that; older course versions have none. */
  exemplar: { text: string; note: string } | null;
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
      'criterionLevel.exemplar',
      'criterionLevel.exemplarNote',
    ])
    .where('rubric.id', '=', rubricId)
    .orderBy('criterion.ord')
    .orderBy('criterionLevel.level')
    .execute();
  const criteria = new Map<string, Criterion>();
  for (const { id, title, weight, mustPassLevel, label, descriptor, exemplar: text, exemplarNote } of rows) {
    const criterion = criteria.get(id) ?? { id, title, weight, mustPassLevel, levels: [] };
    criteria.set(id, criterion);
    const exemplar = text === null ? null : { text, note: exemplarNote ?? '' };
    criterion.levels.push({ label, descriptor, exemplar });
  }
  const rubric = { id: rubricId, title: rows[0]?.rubricTitle ?? '', criteria: [...criteria.values()] };
  rubrics.set(rubricId, rubric);
  return rubric;
}
