export type ComponentKind = 'lesson' | 'quiz' | 'assignment' | 'drill';
export type AssignmentForm = 'news' | 'photo' | 'service_page' | 'clarification' | 'package';
export type QuestionKind =
  | 'single'
  | 'multiple'
  | 'ordering'
  | 'short'
  | 'matching'
  | 'highlight'
  | 'hotspot';
export type QuizPurpose = 'quiz' | 'pretest' | 'posttest';

export interface CourseTable {
  id: string;
  slug: string;
  title: string;
  createdAt: string;
}

/** Immutable: an import with other content makes the next number. A batch is pinned to one. */
export interface CourseVersionTable {
  id: string;
  courseId: string;
  number: number;
  title: string;
  description: string;
  contentHash: string;
  importedAt: string;
  importedBy: string | null;
}

export interface ModuleTable {
  id: string;
  courseVersionId: string;
  ord: number;
  slug: string;
  title: string;
  shortTitle: string;
  summary: string;
  jp: number;
  /** Opens only when this module is complete (besides its date). */
  opensAfterModuleId: string | null;
}

export interface ComponentTable {
  id: string;
  courseVersionId: string;
  /** Null for the pre-test and the post-test, which belong to the whole course. */
  moduleId: string | null;
  ord: number;
  kind: ComponentKind;
  slug: string;
  title: string;
  minutes: number;
  /** Share in the module grade; 0 for lessons. */
  weight: number;
}

export interface LessonTable {
  componentId: string;
  standfirst: string;
  /** Rendered once at import; self-check places are marked `<!--periksa:ID-->`. */
  html: string;
  wordCount: number;
  sources: string;
}

/** A self-check of a lesson. `body` is a JSON question with key and reasons: never sent before the answer. */
export interface LessonCheckTable {
  id: string;
  componentId: string;
  slug: string;
  ord: number;
  body: string;
}

export interface QuizTable {
  componentId: string;
  purpose: QuizPurpose;
  intro: string;
  threshold: number;
  maxAttempts: number;
  timeLimitMinutes: number | null;
  /** JSON: what an attempt draws (courses/draw-plan.ts); null = every question of the component, in its order. */
  draw: string | null;
  /** Component that keeps the questions to draw from; both tests share one. Null where nothing is drawn. */
  poolId: string | null;
}

export interface QuestionTable {
  id: string;
  componentId: string;
  ord: number;
  slug: string;
  kind: QuestionKind;
  prompt: string;
  passage: string;
  /** JSON `[{id, text}]`: options, items in a stable shuffled order, left sides, segments, spots. No key. */
  choices: string;
  /** JSON: right sides of a matching question, or the picture of a hotspot. No key. */
  material: string | null;
  /** JSON key: `{correct: id[]}` | `{order: id[]}` | `{answers: string[]}` | `{pairs: {left: right}}` plus `{reasons: {id: text}}` or `{reason}`. */
  answerKey: string;
  points: number;
  /** The module it is about; null where nobody said. */
  moduleId: string | null;
  /** 1 easy, 2 medium, 3 hard; null where nobody said. */
  difficulty: number | null;
  /** Options whose order says something: never shuffled. */
  keepsOrder: number;
}

export interface AssignmentTable {
  componentId: string;
  /** "Tugas 1": counted over the course. */
  number: number;
  form: AssignmentForm;
  briefHtml: string;
  /** JSON string[]. */
  checklist: string;
  minWords: number;
  maxWords: number;
  rubricId: string;
}

export interface RubricTable {
  id: string;
  courseVersionId: string;
  slug: string;
  title: string;
}

export interface CriterionTable {
  id: string;
  rubricId: string;
  ord: number;
  slug: string;
  title: string;
  weight: number;
  /** Lowest level that may pass; null where any level may. */
  mustPassLevel: number | null;
}

export interface CriterionLevelTable {
  criterionId: string;
  level: number;
  label: string;
  descriptor: string;
  /** Plain text, line breaks kept: a piece of writing at this level. Null together with its note. */
  exemplar: string | null;
  /** What makes it that level. */
  exemplarNote: string | null;
}
