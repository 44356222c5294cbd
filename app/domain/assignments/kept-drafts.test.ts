import { describe, expect, it } from 'vitest';
import { isKeptForAnswers, isWorthKeeping, type KeptCause, keptTooMany } from './kept-drafts.ts';

const at = (time: string) => new Date(`2026-11-10T${time}:00Z`);
const iso = (time: string) => at(time).toISOString();

describe('a draft that an autosave replaces', () => {
  const facts = { begunAt: iso('03:00'), lastKeptAt: null, length: 900, nextLength: 930 };

  it.each([
    ['03:04', null, false],
    ['03:10', null, true],
    ['03:15', '03:10', false],
    ['03:20', '03:10', true],
    // A new evening: what stood at the end of the last one is kept.
    ['13:00', '03:10', true],
  ])('at %s, last kept at %s', (now, last, isKept) => {
    expect(isWorthKeeping({ ...facts, lastKeptAt: last && iso(last) }, at(now))).toBe(isKept);
  });

  it('is kept at once when most of it goes', () => {
    expect(isWorthKeeping({ ...facts, nextLength: 300 }, at('03:01'))).toBe(true);
    expect(isWorthKeeping({ ...facts, length: 150, nextLength: 0 }, at('03:01'))).toBe(false);
  });
});

it('the draft before answers is the one before the first of them', () => {
  const kept = { cause: 'suggestions' as const, keptAt: iso('03:00') };
  expect(isKeptForAnswers(kept, at('03:09'))).toBe(true);
  expect(isKeptForAnswers(kept, at('03:10'))).toBe(false);
  expect(isKeptForAnswers({ ...kept, cause: 'writing' }, at('03:01'))).toBe(false);
  expect(isKeptForAnswers(undefined, at('03:01'))).toBe(false);
});

it('thirty of each kind are kept, and neither kind pushes the other out', () => {
  const many = (cause: KeptCause, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `${cause}-${index}`, cause }));
  expect(keptTooMany([...many('writing', 30), ...many('conflict', 30)])).toEqual([]);
  expect(keptTooMany([...many('writing', 32), ...many('conflict', 20), ...many('restore', 11)])).toEqual([
    'writing-30',
    'writing-31',
    'restore-10',
  ]);
});
