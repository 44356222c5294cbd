/**
 * A drill is done once so many different cases have been judged, rightly or not: the lab teaches by its explanations.
 * When cases return to be mastered is a matter of its own.
 */
export function drillResult(judgedCases: number, needed: number): 'open' | 'done' | undefined {
  if (judgedCases === 0) return undefined;
  return judgedCases >= needed ? 'done' : 'open';
}
