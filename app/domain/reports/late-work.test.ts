import { describe, expect, it } from 'vitest';
import { dueMaskOf, type ModuleWork, type PersonFacts, remindableModules, standingOf } from './late-work.ts';

const WIB = 'Asia/Jakarta';
const NOW = new Date('2026-11-10T02:00:00.000Z');
const MODULES = [
  { id: 'm1', shortTitle: 'Kaidah', dueOn: '2026-11-05' },
  { id: 'm2', shortTitle: 'Teras', dueOn: '2026-11-08' },
  { id: 'm3', shortTitle: 'Berita', dueOn: '2026-11-10' },
];
const work = (moduleId: string, change: Partial<ModuleWork> = {}): [string, ModuleWork] => [
  moduleId,
  { moduleId, done: 0, total: 3, tasks: [], unsent: [], ...change },
];
const person = (
  completedMask: number,
  works: [string, ModuleWork][] = [],
  lastActiveAt: string | null = NOW.toISOString(),
): PersonFacts => ({
  completedMask,
  lastActiveAt,
  work: new Map(works),
});
const standing = (facts: PersonFacts) => standingOf(facts, MODULES, NOW, WIB);
const reminded = (facts: PersonFacts) => remindableModules(facts, MODULES, NOW, WIB).map(({ id }) => id);

describe('standingOf', () => {
  it.each([
    ['has finished', person(7), { kind: 'finished' }],
    ['was never here', person(0, [], null), { kind: 'never_in' }],
    ['is in time on the due day itself', person(3), { kind: 'on_time', complete: 2 }],
    [
      'has not begun a late module',
      person(0),
      { kind: 'late', module: 'Kaidah', done: 0, total: 0, since: '2026-11-05' },
    ],
    [
      'is half way through a late module',
      person(1, [work('m2', { done: 1, unsent: [1] })]),
      { kind: 'late', module: 'Teras', done: 1, total: 3, since: '2026-11-08' },
    ],
    [
      'misses only the task',
      person(1, [work('m2', { done: 2, unsent: [1] })]),
      { kind: 'unsent', task: 1, since: '2026-11-08' },
    ],
    [
      'got the task back',
      person(1, [work('m2', { done: 1, tasks: [{ number: 1, state: 'returned' }] })]),
      { kind: 'returned', task: 1, since: '2026-11-08' },
    ],
    [
      'only waits for the mentor',
      person(1, [work('m2', { done: 2, tasks: [{ number: 1, state: 'waiting' }] })]),
      { kind: 'waiting', task: 1 },
    ],
    [
      'waits in one module and is late in the next',
      person(0, [work('m1', { done: 2, tasks: [{ number: 1, state: 'waiting' }] })]),
      { kind: 'late', module: 'Teras', done: 0, total: 0, since: '2026-11-08' },
    ],
  ])('tells who %s', (_, facts, expected) => {
    expect(standing(facts)).toEqual(expected);
  });

  it('survives a batch without modules', () => {
    expect(standingOf(person(0), [], NOW, WIB)).toEqual({ kind: 'on_time', complete: 0 });
  });
});

it('reminds only of what the person can do', () => {
  expect(reminded(person(0))).toEqual(['m1', 'm2']);
  expect(reminded(person(3))).toEqual([]);
  expect(reminded(person(1, [work('m2', { done: 2, tasks: [{ number: 1, state: 'waiting' }] })]))).toEqual(
    [],
  );
  expect(dueMaskOf(MODULES, NOW, WIB)).toBe(3);
});
