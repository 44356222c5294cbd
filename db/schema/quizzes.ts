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

export interface AnswerTable {
  attemptId: string;
  questionId: string;
  /** JSON: string[] of option ids, or a string. */
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
