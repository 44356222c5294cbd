import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFailureLimiter } from './sign-in-limiter.server.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const atOnce = async () => {};
const keys = { account: 'rina@contoh.test', address: '10.0.0.1' };

it('counts ten failures of an account, then tells how long to wait', async () => {
  const limiter = createFailureLimiter(atOnce);
  const remaining: number[] = [];
  for (let n = 0; n < 10; n++) {
    expect(await limiter.waitSeconds(keys)).toBe(0);
    remaining.push((await limiter.fail(keys)).remaining);
  }
  expect(remaining).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  expect(await limiter.waitSeconds(keys)).toBe(15 * 60);
  expect(await limiter.waitSeconds({ ...keys, account: 'orang-lain' })).toBe(0);
  await vi.advanceTimersByTimeAsync(15 * 60_000 + 1_000);
  expect(await limiter.waitSeconds(keys)).toBe(0);
});

it('counts a hundred failures of an address, whatever the accounts, and a success does not buy new ones', async () => {
  const limiter = createFailureLimiter(atOnce);
  for (let n = 0; n < 100; n++) await limiter.fail({ account: `akun-${n}`, address: keys.address });
  await limiter.clear({ account: 'akun-1', address: keys.address });
  expect(await limiter.waitSeconds(keys)).toBeGreaterThan(800);
  expect(await limiter.waitSeconds({ ...keys, address: '10.0.0.2' })).toBe(0);
});

it('forgets the failures of an account that has signed in', async () => {
  const limiter = createFailureLimiter(atOnce);
  for (let n = 0; n < 9; n++) await limiter.fail(keys);
  await limiter.clear(keys);
  expect((await limiter.fail(keys)).remaining).toBe(9);
});

it('answers later and later from the sixth failure on', async () => {
  const waits: number[] = [];
  const limiter = createFailureLimiter(async (milliseconds) => waits.push(milliseconds));
  for (let n = 0; n < 12; n++) await limiter.fail(keys);
  expect(waits).toEqual([0, 0, 0, 0, 0, 300, 600, 900, 1200, 1500, 1500, 1500]);
});
