import { isPastDue } from '#app/domain/batches/calendar.ts';
import { isInMask } from '#app/domain/learning/completion.ts';

/** How many active participants of an OPD have exactly this set of complete modules. */
export interface ProgressGroup {
  opdId: string;
  completedMask: number;
  participants: number;
}

/** Modules in their order: place n belongs to bit n of the mask. */
export interface ReportModule {
  id: string;
  dueOn: string | null;
}

export interface ReportOpd {
  id: string;
  name: string;
}

export interface ProgressCell {
  moduleId: string;
  completed: number;
  participants: number;
  percent: number;
  /** Past the due date and under 70 percent: the red corner. */
  isOverdue: boolean;
}

export interface ProgressRow {
  opdId: string;
  name: string;
  participants: number;
  cells: ProgressCell[];
  averagePercent: number;
  /** People past the deadline of at least one module they have not completed ("Terlambat"). */
  latePeople: number;
}

export interface ProgressReport {
  /** OPD with participants, who needs help first: lowest average on top. */
  rows: ProgressRow[];
  modules: { moduleId: string; percent: number; isPastDue: boolean }[];
  participants: number;
  /** Share of all (participant, module) pairs that are complete. */
  percent: number;
  latePeople: number;
  /** At most three OPD below 50 percent in which somebody is late, lowest first. */
  lagging: { opdId: string; name: string }[];
}

/** Below this a module past its due date gets a red corner. */
const OVERDUE_BELOW_PERCENT = 70;
/** Below this average an OPD is named in the headline… */
const LAGGING_BELOW_PERCENT = 50;
/** …but never more than these many: a list of ten names moves nobody. */
const MOST_NAMED = 3;

/**
 * The completion matrix of a batch from the rollup: its cost grows with OPD and modules, never with participants.
 * Completion of an OPD is the share of its active participants for whom the module is complete.
 */
export function progressReport(
  opds: readonly ReportOpd[],
  groups: readonly ProgressGroup[],
  modules: readonly ReportModule[],
  now: Date,
  zone: string,
): ProgressReport {
  const dues = modules.map(({ dueOn }) => isPastDue(dueOn, now, zone));
  const dueMask = dues.reduce((mask, isDue, index) => (isDue ? mask | (1 << index) : mask), 0);
  const byOpd = new Map<string, ProgressGroup[]>();
  for (const group of groups) byOpd.set(group.opdId, [...(byOpd.get(group.opdId) ?? []), group]);

  const counted = opds.map((opd) => ({ opd, count: countGroups(byOpd.get(opd.id) ?? [], modules, dueMask) }));
  const present = counted.filter(({ count }) => count.participants > 0);
  const ranked = present
    .map(({ opd, count }) => ({
      opd,
      count,
      share: sum(count.completed) / (count.participants * modules.length || 1),
    }))
    .sort((a, b) => a.share - b.share || (a.opd.name < b.opd.name ? -1 : 1));
  const total = countGroups(
    present.flatMap(({ opd }) => byOpd.get(opd.id) ?? []),
    modules,
    dueMask,
  );

  return {
    rows: ranked.map(({ opd, count }) => ({
      opdId: opd.id,
      name: opd.name,
      participants: count.participants,
      cells: modules.map(({ id }, index) => {
        const completed = count.completed[index] ?? 0;
        const isLow = completed * 100 < OVERDUE_BELOW_PERCENT * count.participants;
        return {
          moduleId: id,
          completed,
          participants: count.participants,
          percent: percentOf(completed, count.participants),
          isOverdue: dues[index] === true && isLow,
        };
      }),
      averagePercent: percentOf(sum(count.completed), count.participants * modules.length),
      latePeople: count.latePeople,
    })),
    modules: modules.map(({ id }, index) => ({
      moduleId: id,
      percent: percentOf(total.completed[index] ?? 0, total.participants),
      isPastDue: dues[index] === true,
    })),
    participants: total.participants,
    percent: percentOf(sum(total.completed), total.participants * modules.length),
    latePeople: total.latePeople,
    lagging: ranked
      .filter(({ share, count }) => share * 100 < LAGGING_BELOW_PERCENT && count.latePeople > 0)
      .slice(0, MOST_NAMED)
      .map(({ opd }) => ({ opdId: opd.id, name: opd.name })),
  };
}

/**
 * A share as a whole percent, rounded half up. 0 and 100 are said only when they are true: 199 of 200 is 99, so that
 * the check mark of "semua tuntas" never lies.
 */
export function percentOf(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0;
  if (part >= whole) return 100;
  return Math.min(99, Math.max(1, Math.floor((part * 100) / whole + 0.5)));
}

interface Count {
  participants: number;
  completed: number[];
  latePeople: number;
}

function countGroups(
  groups: readonly ProgressGroup[],
  modules: readonly ReportModule[],
  dueMask: number,
): Count {
  const count: Count = { participants: 0, completed: modules.map(() => 0), latePeople: 0 };
  for (const { completedMask, participants } of groups) {
    count.participants += participants;
    if ((completedMask & dueMask) !== dueMask) count.latePeople += participants;
    count.completed = count.completed.map((before, index) =>
      isInMask(completedMask, index) ? before + participants : before,
    );
  }
  return count;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
