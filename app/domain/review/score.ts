/** One criterion of a rubric; the weights of a rubric sum to 100. */
export interface ScoredCriterion {
  id: string;
  weight: number;
  /** Lowest level that may pass*; null where any level may. */
  mustPassLevel: number | null;
}

/** Levels given so far, 1–4, by criterion. Nothing is preset. */
export type Levels = ReadonlyMap<string, number>;

export type PassObstacle =
  | { kind: 'incomplete'; missing: string[] }
  | { kind: 'score'; score: number; needed: number }
  | { kind: 'must_pass'; criterion: string; level: number; needed: number };

export const MAX_LEVEL = 4;

/** Σ weight × level / 4; null until every criterion has a level. Whole weights make it exact to a quarter. */
export function rubricScore(criteria: readonly ScoredCriterion[], levels: Levels): number | null {
  if (criteria.length === 0 || missingLevels(criteria, levels).length > 0) return null;
  return criteria.reduce((sum, { id, weight }) => sum + weight * (levels.get(id) ?? 0), 0) / MAX_LEVEL;
}

/**
 * Whether "Lulus" may be given: every level set, the score at the batch's threshold* and each must-pass criterion at
 * its level. "Kembalikan" needs none of this. All obstacles are told at once.
 */
export function canPass(
  criteria: readonly ScoredCriterion[],
  levels: Levels,
  threshold: number,
): { ok: true; score: number } | { ok: false; reasons: PassObstacle[] } {
  const score = rubricScore(criteria, levels);
  if (score === null) {
    return { ok: false, reasons: [{ kind: 'incomplete', missing: missingLevels(criteria, levels) }] };
  }
  const reasons: PassObstacle[] = score < threshold ? [{ kind: 'score', score, needed: threshold }] : [];
  for (const { id, mustPassLevel } of criteria) {
    const level = levels.get(id) ?? 0;
    if (mustPassLevel !== null && level < mustPassLevel) {
      reasons.push({ kind: 'must_pass', criterion: id, level, needed: mustPassLevel });
    }
  }
  return reasons.length === 0 ? { ok: true, score } : { ok: false, reasons };
}

function missingLevels(criteria: readonly ScoredCriterion[], levels: Levels): string[] {
  return criteria.filter(({ id }) => !isLevel(levels.get(id))).map(({ id }) => id);
}

function isLevel(level: number | undefined): boolean {
  return level !== undefined && Number.isInteger(level) && level >= 1 && level <= MAX_LEVEL;
}
