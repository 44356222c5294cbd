import { describe, expect, it } from 'vitest';
import { moduleOpening } from './opening.ts';

const BEFORE = new Date('2026-11-09T16:59:59.999Z');
const AFTER = new Date('2026-11-09T17:00:00.000Z');
const WIB = 'Asia/Jakarta';
const never = () => false;
const always = () => true;

describe('moduleOpening', () => {
  it.each([
    ['2026-11-10', null, never, AFTER, { isOpen: true }],
    ['2026-11-10', null, never, BEFORE, { isOpen: false, reason: 'date', opensOn: '2026-11-10' }],
    [null, null, never, BEFORE, { isOpen: true }],
    ['2026-11-10', 'm3', never, AFTER, { isOpen: false, reason: 'module', moduleId: 'm3' }],
    ['2026-11-10', 'm3', always, AFTER, { isOpen: true }],
    ['2026-11-10', 'm3', always, BEFORE, { isOpen: false, reason: 'date', opensOn: '2026-11-10' }],
  ])('opens on %s, after %s', (opensOn, opensAfterModuleId, isComplete, now, expected) => {
    expect(moduleOpening({ id: 'm8', opensOn, opensAfterModuleId }, isComplete, now, WIB)).toEqual(expected);
  });
});
