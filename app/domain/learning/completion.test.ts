import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompletionModule,
  type ComponentResult,
  completedMask,
  courseStanding,
  isInMask,
  moduleStanding,
} from './completion.ts';
import { predikat, roundToTenth } from './grade.ts';

const MODULE: CompletionModule = {
  id: 'm3',
  jp: 6,
  components: [
    { id: 'pre', kind: 'pretest', weight: 50 },
    { id: 'l1', kind: 'lesson', weight: 0 },
    { id: 'l2', kind: 'lesson', weight: 0 },
    { id: 'q', kind: 'quiz', weight: 40 },
    { id: 'a', kind: 'assignment', weight: 60 },
    { id: 'd', kind: 'drill', weight: 0 },
  ],
};
const done: ComponentResult = { state: 'done', score: null };
const passed = (score: number): ComponentResult => ({ state: 'passed', score });
const open = (score: number | null): ComponentResult => ({ state: 'open', score });
const standing = (results: Record<string, ComponentResult>) =>
  moduleStanding(MODULE, new Map(Object.entries(results)));

describe('moduleStanding', () => {
  it.each<[string, Record<string, ComponentResult>, number, boolean, number | null]>([
    ['nothing', {}, 0, false, null],
    ['lessons only', { l1: done, l2: done }, 2, false, null],
    ['quiz not passed', { l1: done, l2: done, q: open(60), a: passed(80) }, 3, false, null],
    ['a lesson missing', { l1: done, q: passed(90), a: passed(80) }, 3, false, null],
    ['the drill missing', { l1: done, l2: done, q: passed(90), a: passed(80) }, 4, false, null],
    ['all', { l1: done, l2: done, q: passed(90), a: passed(80), d: done }, 5, true, 84],
    [
      'tests do not count, and a drill has no grade',
      { pre: passed(10), d: passed(10), l1: done, l2: done, q: passed(90), a: passed(80) },
      5,
      true,
      84,
    ],
    ['"done" passes no assignment', { l1: done, l2: done, q: passed(90), a: done }, 3, false, null],
  ])('%s', (_, results, doneCount, isComplete, grade) => {
    expect(standing(results)).toEqual({ moduleId: 'm3', totalCount: 5, doneCount, isComplete, grade });
  });

  it('has no grade for a module of lessons, and is not complete by doing nothing', () => {
    const lessons: CompletionModule = {
      id: 'm',
      jp: 2,
      components: [{ id: 'l', kind: 'lesson', weight: 0 }],
    };
    expect(moduleStanding(lessons, new Map([['l', done]]))).toMatchObject({ isComplete: true, grade: null });
    expect(moduleStanding({ id: 'm', jp: 2, components: [] }, new Map()).isComplete).toBe(false);
  });

  it('obeys a component that says for itself whether it is required', () => {
    const module: CompletionModule = {
      id: 'm',
      jp: 2,
      components: [
        { id: 'd', kind: 'drill', weight: 0, isRequired: true },
        { id: 'q', kind: 'quiz', weight: 100, isRequired: false },
      ],
    };
    expect(moduleStanding(module, new Map([['q', passed(90)]])).isComplete).toBe(false);
    const both = new Map([
      ['d', done],
      ['q', open(40)],
    ]);
    expect(moduleStanding(module, both)).toMatchObject({ isComplete: true, grade: null });
  });
});

describe('courseStanding', () => {
  const quizModule = (id: string, jp: number): CompletionModule => ({
    id,
    jp,
    components: [{ id: `${id}-q`, kind: 'quiz', weight: 100 }],
  });
  const modules = [
    quizModule('m1', 2),
    { id: 'm2', jp: 4, components: [{ id: 'm2-l', kind: 'lesson' as const, weight: 0 }] },
    quizModule('m3', 6),
  ];

  it('weighs by JP and leaves modules of lessons out of the mean', () => {
    const all = new Map([
      ['m1-q', passed(70)],
      ['m2-l', done],
      ['m3-q', passed(90)],
    ]);
    expect(courseStanding(modules, all)).toMatchObject({
      completedMask: 0b111,
      isComplete: true,
      finalGrade: 85,
      predikat: 'Sangat Baik',
      jpEarned: 12,
    });
  });

  it('is provisional while modules are open', () => {
    expect(courseStanding(modules, new Map([['m3-q', passed(70.04)]]))).toMatchObject({
      completedMask: 0b100,
      isComplete: false,
      finalGrade: 70,
      predikat: 'Cukup',
      jpEarned: 6,
    });
    expect(courseStanding(modules, new Map())).toMatchObject({
      completedMask: 0,
      finalGrade: null,
      predikat: null,
      jpEarned: 0,
    });
  });

  it('does not call an empty course complete and refuses one that the mask cannot hold', () => {
    expect(courseStanding([], new Map()).isComplete).toBe(false);
    const many = Array.from({ length: 31 }, (_, index) => quizModule(`m${index}`, 1));
    expect(() => courseStanding(many, new Map())).toThrow(RangeError);
    const most = many.slice(0, 30);
    const results = new Map(most.map(({ id }) => [`${id}-q`, passed(80)]));
    expect(courseStanding(most, results).completedMask).toBe(2 ** 30 - 1);
  });

  it('keeps the grade between the lowest and highest score, and mask, JP and modules in step', () => {
    const score = fc.option(fc.integer({ min: 70, max: 100 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), score), { maxLength: 30 }), (course) => {
        const made = course.map(([jp], index) => quizModule(`m${index}`, jp));
        const results = new Map(
          course.flatMap(([, value], index) => (value === null ? [] : [[`m${index}-q`, passed(value)]])),
        );
        const answer = courseStanding(made, results);
        const scores = course.flatMap(([, value]) => (value === null ? [] : [value]));
        if (scores.length === 0) expect(answer.finalGrade).toBeNull();
        else {
          expect(answer.finalGrade).toBeGreaterThanOrEqual(Math.min(...scores));
          expect(answer.finalGrade).toBeLessThanOrEqual(Math.max(...scores));
        }
        expect(answer.completedMask).toBeGreaterThanOrEqual(0);
        course.forEach(([, value], index) => {
          expect(isInMask(answer.completedMask, index)).toBe(value !== null);
        });
        expect(answer.jpEarned).toBe(course.reduce((sum, [jp, value]) => sum + (value === null ? 0 : jp), 0));
        expect(completedMask(answer.modules.map(({ isComplete }) => isComplete))).toBe(answer.completedMask);
      }),
    );
  });
});

describe('grades', () => {
  it.each([
    [86.35, 86.4],
    [86.349, 86.3],
    [1.005 * 100, 100.5],
    [84.95, 85],
    [84.9499, 84.9],
    [0.05, 0.1],
    [0.04, 0],
    [100, 100],
    [(70 * 2 + 85 * 4) / 6, 80],
  ])('rounds %d to %d', (value, rounded) => {
    expect(roundToTenth(value)).toBe(rounded);
  });
  it.each([
    [100, 'Sangat Baik'],
    [85, 'Sangat Baik'],
    [84.95, 'Sangat Baik'],
    [84.94, 'Baik'],
    [75, 'Baik'],
    [74.9, 'Cukup'],
    [70, 'Cukup'],
    [69.94, null],
    [0, null],
  ])('%d is %s', (grade, expected) => {
    expect(predikat(grade)).toBe(expected);
  });
});
