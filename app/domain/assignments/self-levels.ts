/** A form's fields of the self-score are called `diri:<criterion>`. */
export const selfLevelField = (criterionId: string) => `diri:${criterionId}`;

const LEVELS = ['1', '2', '3', '4'];

/** The writer's own levels as a form gives them; what is no level is left out: the score is never required. */
export function selfLevelsIn(form: FormData): Record<string, number> {
  const levels: Record<string, number> = {};
  for (const [name, value] of form) {
    const [, criterionId] = /^diri:([\w-]{1,64})$/.exec(name) ?? [];
    if (criterionId && typeof value === 'string' && LEVELS.includes(value))
      levels[criterionId] = Number(value);
  }
  return levels;
}
