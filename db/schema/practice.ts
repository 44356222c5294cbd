export type Outcome = 'right' | 'near' | 'wrong';

/** A practice component made of cases; done when `needed` different ones have been judged. */
export interface DrillTable {
  componentId: string;
  intro: string;
  needed: number;
}

/** One claim with its evidence. JSON as in courses/hoax-case; the key never leaves before the judgement. */
export interface HoaxCaseTable {
  id: string;
  componentId: string;
  ord: number;
  slug: string;
  title: string;
  setting: string;
  /** 1 easy to 3 hard. */
  difficulty: number;
  claim: string;
  tools: string;
  caseKey: string;
}

/** A tool opened while the case of this round was not judged yet. */
export interface ToolOpeningTable {
  enrolmentId: string;
  caseId: string;
  round: number;
  tool: string;
  openedAt: string;
}

/** What somebody made of a case, once per round. */
export interface JudgementTable {
  id: string;
  enrolmentId: string;
  caseId: string;
  /** 1 is the first time. */
  round: number;
  verdict: string;
  /** Kind among the seven; null where the verdict finds no fault. */
  hoax: string | null;
  /** Percent. */
  confidence: number;
  reason: string;
  toolsOpened: number;
  outcome: Outcome;
  judgedAt: string;
  /** Made by the form: the same key twice is one judgement. */
  sendKey: string;
}

/** When a case returns to a person: derived from their last two judgements of it. */
export interface CaseScheduleTable {
  enrolmentId: string;
  caseId: string;
  lastOutcome: Outcome;
  /** Local date in the batch's zone. */
  lastJudgedOn: string;
  /** Null once mastered. */
  dueOn: string | null;
  masteredAt: string | null;
}
