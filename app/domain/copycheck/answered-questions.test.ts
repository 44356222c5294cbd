import { describe, expect, it } from 'vitest';
import { answeredIn, readCoverage } from './answered-questions.ts';
import { QUESTIONS } from './copy-check.ts';

const place = { field: 'teras', paragraph: 1 } as const;
const nowhere = { apa: null, siapa: null, kapan: null, 'di-mana': null, mengapa: null, bagaimana: null };

describe('coverage beside a version', () => {
  it.each([
    [nowhere, { answered: 0, missing: [...QUESTIONS] }],
    [
      { ...nowhere, apa: place, 'di-mana': place, kapan: place, siapa: place },
      { answered: 4, missing: ['mengapa', 'bagaimana'] },
    ],
    [
      { apa: place, siapa: place, kapan: place, 'di-mana': place, mengapa: place, bagaimana: place },
      { answered: 6, missing: [] },
    ],
  ])('is read as it was written', (coverage, expected) => {
    expect(readCoverage(answeredIn(coverage))).toEqual(expected);
  });

  it('is unknown for what was sent before', () => {
    expect(readCoverage(null)).toBeNull();
  });
});
