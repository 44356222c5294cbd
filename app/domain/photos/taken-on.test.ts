import { expect, it } from 'vitest';
import { compareTakenOn } from './taken-on.ts';

it.each([
  ['2026-11-10T09:14:00', ['Selasa, 10 November 2026'], 'same'],
  ['2026-11-10T09:14:00', ['', 'Bidan menimbang, Selasa (10/11).'], 'same'],
  ['2026-11-09T09:14:00', ['', 'Bidan menimbang, Selasa (10/11).'], 'differs'],
  ['2025-11-10T09:14:00', ['Selasa, 10 November 2026'], 'differs'],
  ['2026-11-05T23:59:59', ['Senin–Kamis (2–5/11)'], 'same'],
  ['2026-11-10T09:14:00', ['Bidan menimbang anak.'], 'no_date'],
  [null, ['Selasa, 10 November 2026'], 'no_time'],
] as const)('compares %s with %o', (takenAt, texts, outcome) => {
  expect(compareTakenOn(takenAt, texts)).toBe(outcome);
});
