/** A person's schedule of one case. */
export interface Scheduled {
  dueOn: string | null;
}

/** Where a case stands for one person: `due` and `new` may be judged now. */
export type CaseStanding = 'new' | 'due' | 'waiting' | 'mastered';

export function standingOf(scheduled: Scheduled | undefined, today: string): CaseStanding {
  if (!scheduled) return 'new';
  if (scheduled.dueOn === null) return 'mastered';
  return scheduled.dueOn <= today ? 'due' : 'waiting';
}

export const mayJudge = (standing: CaseStanding): boolean => standing === 'new' || standing === 'due';

/** What returns comes first, the longest overdue before others; then new cases in the order of the drill. */
export function nextCase<C extends { id: string }>(
  cases: readonly C[],
  scheduleOf: ReadonlyMap<string, Scheduled>,
  today: string,
): C | null {
  const due = cases
    .filter(({ id }) => standingOf(scheduleOf.get(id), today) === 'due')
    .toSorted((a, b) => compare(scheduleOf.get(a.id)?.dueOn, scheduleOf.get(b.id)?.dueOn));
  return due[0] ?? cases.find(({ id }) => !scheduleOf.has(id)) ?? null;
}

const compare = (a: string | null | undefined, b: string | null | undefined): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
