import { describe, expect, it } from 'vitest';
import { certificateEligibility, type EligibilityFacts } from './eligibility.ts';

const TERMS = { passScore: 70, attendancePercent: 80 };
const FACTS: EligibilityFacts = {
  modules: [
    { id: 'm1', isComplete: true },
    { id: 'm2', isComplete: true },
  ],
  finalGrade: 86.4,
  meetings: 5,
  attended: 4,
};
const half = [
  { id: 'm1', isComplete: true },
  { id: 'm2', isComplete: false },
];

describe('certificateEligibility', () => {
  it.each<[string, Partial<EligibilityFacts>, unknown]>([
    ['all there', {}, { ok: true, finalGrade: 86.4 }],
    ['just enough', { finalGrade: 70 }, { ok: true, finalGrade: 70 }],
    ['a batch without sessions', { meetings: 0, attended: 0 }, { ok: true, finalGrade: 86.4 }],
    [
      'a module missing',
      { modules: half },
      { ok: false, reasons: [{ kind: 'modules', incomplete: ['m2'] }] },
    ],
    ['a course of nothing', { modules: [] }, { ok: false, reasons: [{ kind: 'modules', incomplete: [] }] }],
    [
      'a tenth below',
      { finalGrade: 69.9 },
      { ok: false, reasons: [{ kind: 'grade', grade: 69.9, needed: 70 }] },
    ],
    ['no grade', { finalGrade: null }, { ok: false, reasons: [{ kind: 'grade', grade: null, needed: 70 }] }],
    [
      'too seldom there',
      { attended: 3 },
      { ok: false, reasons: [{ kind: 'attendance', attended: 3, meetings: 5, neededPercent: 80 }] },
    ],
    [
      'everything missing, told at once',
      { modules: half, finalGrade: 50, attended: 0 },
      {
        ok: false,
        reasons: [
          { kind: 'modules', incomplete: ['m2'] },
          { kind: 'grade', grade: 50, needed: 70 },
          { kind: 'attendance', attended: 0, meetings: 5, neededPercent: 80 },
        ],
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(certificateEligibility({ ...FACTS, ...change }, TERMS)).toEqual(expected);
  });
});
