export interface AttemptTable {
  id: string;
  enrolmentId: string;
  componentId: string;
  number: number;
  state: 'open' | 'submitted';
  /** enrolment:component while open, null afterwards: its uniqueness makes parallel starts one attempt. */
  openKey: string | null;
  startedAt: string;
  deadlineAt: string | null;
  submittedAt: string | null;
  score: number | null;
}

/** What was drawn for an attempt when it started. Attempts of earlier releases have none: all questions of the quiz. */
export interface AttemptQuestionTable {
  attemptId: string;
  questionId: string;
  ord: number;
  /** Ids of its choices as this attempt shows them, parted by commas; empty = as they are stored. */
  choiceOrder: string;
}

export interface AnswerTable {
  attemptId: string;
  questionId: string;
  /** JSON: string[] of option ids, a string, or left id → right id. */
  value: string;
  savedAt: string;
  /** Share of the points 0–1, set at submission. */
  share: number | null;
}

/** Extra time for one person. */
export interface QuizAllowanceTable {
  enrolmentId: string;
  componentId: string;
  extraMinutes: number;
  grantedAt: string;
  grantedBy: string;
}
