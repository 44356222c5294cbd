import { isPastDue } from '../batches/calendar.ts';
import { isInMask } from '../learning/completion.ts';

export interface DueModule {
  id: string;
  shortTitle: string;
  dueOn: string;
}

/** Where one person stands in one module that is not complete. */
export interface ModuleWork {
  moduleId: string;
  done: number;
  total: number;
  /** Tasks of the module that were sent and not passed yet. */
  tasks: readonly { number: number; state: 'waiting' | 'returned' }[];
  /** Tasks of the module that were never sent. */
  unsent: readonly number[];
}

export interface PersonFacts {
  completedMask: number;
  lastActiveAt: string | null;
  /** By module; a module in which nothing was begun is absent. */
  work: ReadonlyMap<string, ModuleWork>;
}

/** What is to be said of a person in one line, the most helpful first. */
export type Standing =
  | { kind: 'finished' }
  | { kind: 'never_in' }
  | { kind: 'returned'; task: number; since: string }
  | { kind: 'unsent'; task: number; since: string }
  | { kind: 'waiting'; task: number }
  | { kind: 'late'; module: string; done: number; total: number; since: string }
  | { kind: 'on_time'; complete: number };

/** Bits of the modules whose due day has passed. */
export function dueMaskOf(modules: readonly DueModule[], now: Date, zone: string): number {
  return modules.reduce(
    (mask, { dueOn }, place) => (isPastDue(dueOn, now, zone) ? mask | (1 << place) : mask),
    0,
  );
}

/** The one thing that holds a person up: the first module past its date. Modules in their order. */
export function standingOf(
  person: PersonFacts,
  modules: readonly DueModule[],
  now: Date,
  zone: string,
): Standing {
  const complete = modules.filter((_, place) => isInMask(person.completedMask, place)).length;
  if (modules.length > 0 && complete === modules.length) return { kind: 'finished' };
  if (person.lastActiveAt === null && complete === 0) return { kind: 'never_in' };
  const late = lateModules(person, modules, now, zone);
  const [first] = late.filter((module) => hasOwnWork(person, module.id));
  if (!first) {
    const task = late.flatMap(({ id }) => person.work.get(id)?.tasks ?? [])[0];
    return task ? { kind: 'waiting', task: task.number } : { kind: 'on_time', complete };
  }
  const work = person.work.get(first.id);
  const since = first.dueOn;
  const returned = work?.tasks.find(({ state }) => state === 'returned');
  if (returned) return { kind: 'returned', task: returned.number, since };
  const [unsent] = work?.unsent ?? [];
  // Only the task is missing: say so, it is what the mentor waits for.
  if (work && unsent !== undefined && work.total - work.done === work.unsent.length + work.tasks.length)
    return { kind: 'unsent', task: unsent, since };
  return { kind: 'late', module: first.shortTitle, done: work?.done ?? 0, total: work?.total ?? 0, since };
}

/** Modules past their date in which the person has something to do: what only waits for a mentor is no fault. */
export function remindableModules<M extends DueModule>(
  person: PersonFacts,
  modules: readonly M[],
  now: Date,
  zone: string,
): M[] {
  return lateModules(person, modules, now, zone).filter(({ id }) => hasOwnWork(person, id));
}

function lateModules<M extends DueModule>(
  person: PersonFacts,
  modules: readonly M[],
  now: Date,
  zone: string,
) {
  return modules.filter(
    ({ dueOn }, place) => !isInMask(person.completedMask, place) && isPastDue(dueOn, now, zone),
  );
}

function hasOwnWork({ work }: PersonFacts, moduleId: string): boolean {
  const module = work.get(moduleId);
  if (!module) return true;
  const waiting = module.tasks.filter(({ state }) => state === 'waiting').length;
  return module.total - module.done > waiting;
}
