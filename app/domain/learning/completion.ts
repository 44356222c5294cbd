import { type Predikat, predikat, roundToTenth, weightedMean } from './grade.ts';

/** A component of a module. Pre- and post-tests may be among them: they never count. */
export interface CompletionComponent {
  id: string;
  kind: 'lesson' | 'quiz' | 'assignment' | 'drill' | 'pretest' | 'posttest';
  /** Share in the module grade; 0 for lessons. */
  weight: number;
  /** Absent = what the kind says: all but pre- and post-tests are required. */
  isRequired?: boolean;
}

export interface CompletionModule {
  id: string;
  jp: number;
  components: readonly CompletionComponent[];
}

/** The standing of one component: `done` for lessons and drills, `passed` for quizzes and assignments. */
export interface ComponentResult {
  state: 'open' | 'done' | 'passed';
  score: number | null;
}

export type Results = ReadonlyMap<string, ComponentResult>;

export interface ModuleStanding {
  moduleId: string;
  doneCount: number;
  totalCount: number;
  isComplete: boolean;
  /** Exact, 0–100; null until the module is complete, and for modules without graded work. */
  grade: number | null;
}

export interface CourseStanding {
  modules: ModuleStanding[];
  /** Bit n set = the module at place n (from 0) is complete. */
  completedMask: number;
  isComplete: boolean;
  /** Rounded half up to 0.1; over the complete modules with a grade. Provisional until `isComplete`. */
  finalGrade: number | null;
  predikat: Predikat | null;
  jpEarned: number;
}

/** The mask is a number of 32 bits with a sign: more modules do not fit. */
export const MAX_MODULES = 30;

/**
 * Where one person stands in a course: modules in their order, results by component. A module is complete when its
 * lessons and drills are done and its quizzes and assignments passed; its JP count from then on.
 */
export function courseStanding(modules: readonly CompletionModule[], results: Results): CourseStanding {
  if (modules.length > MAX_MODULES) throw new RangeError(`more than ${MAX_MODULES} modules`);
  const standings = modules.map((module) => moduleStanding(module, results));
  const isDone = (index: number) => standings[index]?.isComplete === true;
  const finalGrade = weightedMean(
    standings.flatMap(({ grade }, index) =>
      grade === null ? [] : [{ value: grade, weight: modules[index]?.jp ?? 0 }],
    ),
  );
  return {
    modules: standings,
    completedMask: completedMask(standings.map(({ isComplete }) => isComplete)),
    isComplete: standings.length > 0 && standings.every(({ isComplete }) => isComplete),
    finalGrade: finalGrade === null ? null : roundToTenth(finalGrade),
    predikat: finalGrade === null ? null : predikat(finalGrade),
    jpEarned: modules.reduce((sum, { jp }, index) => sum + (isDone(index) ? jp : 0), 0),
  };
}

/**
 * One module. A module in which nothing is required is never complete: JP are not earned by doing nothing, and the
 * import of a course refuses such a module.
 */
export function moduleStanding(module: CompletionModule, results: Results): ModuleStanding {
  const required = module.components.filter(isRequired);
  const doneCount = required.filter((component) => isSettled(component, results)).length;
  const isComplete = required.length > 0 && doneCount === required.length;
  return {
    moduleId: module.id,
    doneCount,
    totalCount: required.length,
    isComplete,
    grade: isComplete ? moduleGrade(module, results) : null,
  };
}

/** Modules in order → the set of complete ones as bits, for the rollup by OPD. */
export function completedMask(isComplete: readonly boolean[]): number {
  return isComplete.reduce((mask, complete, index) => (complete ? mask | (1 << index) : mask), 0);
}

/** Whether the module at this place (from 0) is in the set. */
export function isInMask(mask: number, index: number): boolean {
  return (mask & (1 << index)) !== 0;
}

/** Weighted mean of best quiz attempts and passed assignment scores. */
function moduleGrade(module: CompletionModule, results: Results): number | null {
  return weightedMean(
    module.components.flatMap((component) => {
      const score = results.get(component.id)?.score ?? null;
      const isGraded = component.kind === 'quiz' || component.kind === 'assignment';
      return isGraded && score !== null && isSettled(component, results)
        ? [{ value: score, weight: component.weight }]
        : [];
    }),
  );
}

function isRequired({ kind, isRequired }: CompletionComponent): boolean {
  if (kind === 'pretest' || kind === 'posttest') return false;
  return isRequired ?? true;
}

function isSettled({ id, kind }: CompletionComponent, results: Results): boolean {
  const state = results.get(id)?.state;
  return kind === 'quiz' || kind === 'assignment'
    ? state === 'passed'
    : state === 'done' || state === 'passed';
}
