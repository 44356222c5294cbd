export interface EligibilityFacts {
  modules: readonly { id: string; isComplete: boolean }[];
  /** Rounded half up to 0.1; null when no module has a grade yet. */
  finalGrade: number | null;
  /** Sessions whose attendance list has been kept, and how many of them the person attended. */
  meetings: number;
  attended: number;
}

/** What the batch asks for; defaults of the rules are 70 and 80 percent. */
export interface EligibilityTerms {
  passScore: number;
  attendancePercent: number;
}

export type EligibilityObstacle =
  | { kind: 'modules'; incomplete: string[] }
  | { kind: 'grade'; grade: number | null; needed: number }
  | { kind: 'attendance'; attended: number; meetings: number; neededPercent: number };

/**
 * Whether a certificate may be issued: all modules complete, the final grade high enough and, where the batch has
 * sessions with attendance, enough of them attended. Everything that is missing is told at once.
 */
export function certificateEligibility(
  facts: EligibilityFacts,
  terms: EligibilityTerms,
): { ok: true; finalGrade: number } | { ok: false; reasons: EligibilityObstacle[] } {
  const { modules, finalGrade, meetings, attended } = facts;
  const reasons: EligibilityObstacle[] = [];
  const incomplete = modules.filter(({ isComplete }) => !isComplete).map(({ id }) => id);
  if (incomplete.length > 0 || modules.length === 0) reasons.push({ kind: 'modules', incomplete });
  if (finalGrade === null || finalGrade < terms.passScore) {
    reasons.push({ kind: 'grade', grade: finalGrade, needed: terms.passScore });
  }
  // Compared crosswise: 4 of 5 is 80 percent exactly.
  if (meetings > 0 && attended * 100 < terms.attendancePercent * meetings) {
    reasons.push({ kind: 'attendance', attended, meetings, neededPercent: terms.attendancePercent });
  }
  return reasons.length > 0 || finalGrade === null ? { ok: false, reasons } : { ok: true, finalGrade };
}
