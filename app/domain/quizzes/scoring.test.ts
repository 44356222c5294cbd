import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitQuestion } from '#app/domain/courses/answer-key.ts';
import { type AnswerValue, answerShare, attemptScore, type ScoringKey, shortAnswerKey } from './scoring.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const SINGLE: ScoringKey = { kind: 'single', correct: ['b'] };
const SEVERAL: ScoringKey = { kind: 'multiple', correct: ['a', 'b'] };
const ORDER: ScoringKey = { kind: 'ordering', order: ['a', 'b', 'c', 'd', 'e'] };
const SHORT: ScoringKey = { kind: 'short', answers: ['di mana', '5W+1H', 'Sei Rantau'] };
const PAIRS: ScoringKey = { kind: 'matching', pairs: { a: 'x', b: 'y', c: 'z', d: 'w' } };

describe('answerShare', () => {
  it.each<[ScoringKey, AnswerValue, number]>([
    [SINGLE, ['b'], 1],
    [SINGLE, 'b', 1],
    [SINGLE, ['a'], 0],
    [SINGLE, ['a', 'b'], 0],
    [SINGLE, [], 0],
    [SINGLE, '', 0],
    [SINGLE, undefined, 0],
    [SINGLE, { b: 'b' }, 0],
    [SEVERAL, ['a', 'b'], 1],
    [SEVERAL, ['a'], 0.5],
    [SEVERAL, ['a', 'b', 'c'], 2 / 3],
    [SEVERAL, ['a', 'c'], 0.5 - 1 / 3],
    [SEVERAL, ['c', 'd'], 0],
    [SEVERAL, ['a', 'b', 'c', 'd', 'e'], 0],
    [SEVERAL, ['a', 'a', 'a'], 0.5],
    [SEVERAL, ['a', 'b', 'zzz'], 1],
    [SEVERAL, undefined, 0],
    [ORDER, ['a', 'b', 'c', 'd', 'e'], 1],
    [ORDER, ['e', 'a', 'b', 'c', 'd'], 0.75],
    [ORDER, ['b', 'a', 'c', 'd', 'e'], 0.5],
    [ORDER, ['e', 'd', 'c', 'b', 'a'], 0],
    [ORDER, ['a', 'b'], 0.25],
    [ORDER, ['a', 'b', 'a', 'b', 'c'], 0.5],
    [ORDER, undefined, 0],
    [{ kind: 'ordering', order: ['a'] }, ['a'], 1],
    [{ kind: 'ordering', order: [] }, [], 0],
    [SHORT, 'Di mana?', 1],
    [SHORT, '  di   MANA ', 1],
    [SHORT, 'dimana', 0],
    [SHORT, '5w + 1h', 1],
    [SHORT, 'sei-rantau.', 1],
    [SHORT, '?!', 0],
    [SHORT, '', 0],
    [SHORT, `di mana${' '.repeat(600)}`, 0],
    [SHORT, ['di mana'], 0],
    [{ kind: 'highlight', correct: ['a', 'b'] }, ['a', 'c'], 0.5 - 1 / 3],
    [{ kind: 'hotspot', correct: ['c'] }, ['c'], 1],
    [{ kind: 'hotspot', correct: ['c'] }, IDS, 0],
    [PAIRS, { a: 'x', b: 'y', c: 'z', d: 'w' }, 1],
    [PAIRS, { a: 'x', b: 'z' }, 0.25],
    [PAIRS, ['x'], 0],
    [PAIRS, undefined, 0],
    [{ kind: 'matching', pairs: {} }, {}, 0],
  ])('%j answered %j → %d', (key, value, share) => {
    expect(answerShare(key, IDS, value)).toBeCloseTo(share, 10);
  });

  it('takes the keys that a course was imported with', () => {
    const { choices, key } = splitQuestion({
      id: 'urut',
      kind: 'ordering',
      prompt: 'Urutkan',
      passage: '',
      items: ['teras', 'tubuh', 'ekor'],
      reason: 'Dari yang terpenting',
    });
    const right = ['teras', 'tubuh', 'ekor'].map(
      (text) => choices.find((choice) => choice.text === text)?.id,
    );
    const ids = choices.map(({ id }) => id);
    expect(answerShare(key, ids, right as string[])).toBe(1);
    expect(answerShare(key, ids, ids)).toBeLessThan(1);
  });

  it('always stays between 0 and 1', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...IDS, '', 'zzz')),
      fc.dictionary(fc.string(), fc.constantFrom('x', 'y')),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(SINGLE, SEVERAL, ORDER, SHORT, PAIRS), value, (key, answer) => {
        const share = answerShare(key, IDS, answer);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('attemptScore', () => {
  it.each([
    [
      [
        { points: 1, share: 1 },
        { points: 1, share: 0 },
      ],
      50,
    ],
    [
      [
        { points: 1, share: 1 },
        { points: 2, share: 0 },
      ],
      33.3,
    ],
    [
      [
        { points: 2, share: 1 },
        { points: 1, share: 0 },
      ],
      66.7,
    ],
    [
      [
        { points: 3, share: 2 / 3 },
        { points: 1, share: 1 },
      ],
      75,
    ],
    [
      [
        { points: 8, share: 1 / 80 },
        { points: 0, share: 1 },
      ],
      1.3,
    ],
    [[], 0],
  ])('%j → %d', (parts, score) => {
    expect(attemptScore(parts)).toBe(score);
  });
});

describe('shortAnswerKey', () => {
  it.each([
    ['Teras, berita!', 'teras berita'],
    ['10.00', '10 00'],
    ['Jum’at', 'jumat'],
    ['ＡＢＣ', 'abc'],
  ])('%s → %s', (text, key) => {
    expect(shortAnswerKey(text)).toBe(key);
  });
});
