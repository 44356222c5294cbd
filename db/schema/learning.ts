/** The standing of one component for one enrolment: the single source of completion. */
export interface ResultTable {
  enrolmentId: string;
  componentId: string;
  /** `done` for lessons and drills, `passed` for quizzes and assignments; `open` while under way or not passed. */
  state: 'open' | 'done' | 'passed';
  score: number | null;
  cause: 'lesson' | 'attempt' | 'judgement' | 'decision' | 'withdrawal' | 'rebuild';
  causeId: string | null;
  at: string;
  by: string | null;
}

/** Derived from results in the same transaction; `rebuild-completion` proves it. */
export interface ModuleProgressTable {
  enrolmentId: string;
  moduleId: string;
  doneCount: number;
  totalCount: number;
  isComplete: number;
  grade: number | null;
  completedAt: string | null;
}

/**
 * How many active participants of an OPD have exactly this set of complete modules.
 * The completion matrix reads only this: it does not grow with participants.
 */
export interface OpdProgressTable {
  batchId: string;
  opdId: string;
  completedMask: number;
  participants: number;
}

/** How many modules the active participants of a batch completed on a local date: the chart reads only this. */
export interface CompletionDayTable {
  batchId: string;
  completedOn: string;
  modules: number;
}
