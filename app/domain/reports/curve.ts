import { addDays, daysBetween } from '../batches/calendar.ts';

export interface CurvePoint {
  on: string;
  /** Whole percent of all (participant, module) pairs. */
  value: number;
}

export interface CompletionCurve {
  plan: CurvePoint[];
  actual: CurvePoint[];
  /** Dates to be written below: first day, every so many weeks, last day. */
  ticks: string[];
}

interface CurveFacts {
  startsOn: string;
  endsOn: string;
  today: string;
  participants: number;
  dueOns: readonly string[];
  /** Modules completed per local date. */
  days: readonly { completedOn: string; modules: number }[];
}

const MOST_TICKS = 6;

/** Plan against actual: what the due dates ask for, and what was completed, week by week up to today. */
export function completionCurve(facts: CurveFacts): CompletionCurve {
  const { startsOn, endsOn, today, dueOns } = facts;
  const dues = [...dueOns].sort();
  const plan = [startsOn, ...new Set(dues)].map((on, place) => ({
    on,
    value: place === 0 ? 0 : percent(dues.filter((due) => due <= on).length, dues.length),
  }));
  const [last = endsOn] = [today, endsOn].sort();
  const whole = facts.participants * dues.length;
  const doneBy = (on: string) =>
    facts.days.reduce((sum, day) => (day.completedOn <= on ? sum + day.modules : sum), 0);
  const actual =
    last < startsOn
      ? []
      : [...weeksFrom(startsOn, last), last].map((on) => ({ on, value: percent(doneBy(on), whole) }));
  return { plan, actual, ticks: ticksOf(startsOn, endsOn) };
}

/** Every seventh day before the last. */
function weeksFrom(from: string, to: string, weeks = 1): string[] {
  const steps = Math.ceil(daysBetween(from, to) / (7 * weeks));
  return Array.from({ length: Math.max(steps, 0) }, (_, step) => addDays(from, step * 7 * weeks));
}

function ticksOf(startsOn: string, endsOn: string): string[] {
  const weeks = Math.max(1, Math.ceil(daysBetween(startsOn, endsOn) / 7 / (MOST_TICKS - 1)));
  const dates = weeksFrom(startsOn, endsOn, weeks);
  // The last two would touch when less than most of a step apart.
  const beforeLast = dates.at(-1);
  if (dates.length > 1 && beforeLast && daysBetween(beforeLast, endsOn) < 5 * weeks) dates.pop();
  return [...dates, endsOn];
}

const percent = (part: number, whole: number) =>
  whole <= 0 ? 0 : Math.min(100, Math.floor((part * 100) / whole + 0.5));
