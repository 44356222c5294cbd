import { beforeEach, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, makeViewer, NOW } from '#db/testing/factories.ts';
import { findLinkOwner } from './account-links.server.ts';
import { beginSecondStep, finishSecondStep, totpOf } from './second-step.server.ts';
import type { FailureLimiter } from './sign-in.server.ts';
import { findPreparedTwoStep, prepareTwoStep, switchTwoStep } from './two-step.server.ts';
import type { Viewer } from './viewer.ts';

const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);
const ADDRESS = '10.0.0.1';

function limiterOf(limit: number): FailureLimiter {
  let failures = 0;
  return {
    waitSeconds: async () => (failures >= limit ? 900 : 0),
    fail: async () => ({ remaining: limit - ++failures }),
    clear: async () => {
      failures = 0;
    },
  };
}

onBothEngines('two-step sign-in', (db) => {
  let viewer: Viewer;
  const limiter = limiterOf(10);
  const codeAt = async (time: Date): Promise<string> => {
    const { totpSecret } = await db()
      .selectFrom('account')
      .select('totpSecret')
      .where('id', '=', viewer.accountId)
      .executeTakeFirstOrThrow();
    return totpOf(totpSecret ?? '', '').generate({ timestamp: time.getTime() });
  };
  const finish = (secret: string, code: string, now: Date, guard = limiter) =>
    finishSecondStep(db(), { secret, code }, ADDRESS, guard, now);

  beforeEach(async () => {
    viewer = makeViewer(await makeAccount(db()));
    await prepareTwoStep(db(), viewer);
  });

  it('is asked for only after a code has been confirmed', async () => {
    expect((await findPreparedTwoStep(db(), viewer))?.address).toMatch(/^otpauth:\/\/totp\/Pewarta:/);
    const on = (code: string) => switchTwoStep(db(), viewer, { to: 'on', code }, ADDRESS, limiter, NOW);
    expect(await on('000000')).toEqual({ ok: false, reason: 'code' });
    expect(await on('bukan kode')).toEqual({ ok: false, reason: 'code' });
    expect(await on(await codeAt(NOW))).toEqual({ ok: true });
    expect(await findPreparedTwoStep(db(), viewer)).toBeUndefined();
    const row = await accountOf(viewer.accountId);
    expect(row.totpEnabledAt).toBe(NOW.toISOString());
    // A secret in use is never replaced by preparing again.
    await prepareTwoStep(db(), viewer);
    expect((await accountOf(viewer.accountId)).totpSecret).toBe(row.totpSecret);
  });

  it('lets a proven password in by a code, once each', async () => {
    await switchTwoStep(db(), viewer, { to: 'on', code: await codeAt(NOW) }, ADDRESS, limiter, NOW);
    const secret = await beginSecondStep(db(), viewer.accountId, NOW);
    // The code that switched it on has been used.
    expect((await finish(secret, await codeAt(NOW), NOW)).ok).toBe(false);
    const later = after(60);
    const code = await codeAt(later);
    expect(await finish(secret, code, later)).toEqual({ ok: true, accountId: viewer.accountId });
    expect(await finish(secret, await codeAt(after(120)), after(120))).toEqual({
      ok: false,
      reason: 'expired',
    });
    const again = await beginSecondStep(db(), viewer.accountId, later);
    expect((await finish(again, code, later)).ok).toBe(false);
  });

  it('gives one of twenty parallel tries with the same code', async () => {
    const secret = await beginSecondStep(db(), viewer.accountId, NOW);
    const code = await codeAt(NOW);
    const results = await Promise.all(
      Array.from({ length: 20 }, () => finish(secret, code, NOW, limiterOf(100))),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it('takes a code of a clock half a minute off, no more', async () => {
    const secret = await beginSecondStep(db(), viewer.accountId, NOW);
    expect((await finish(secret, await codeAt(after(-90)), NOW)).ok).toBe(false);
    expect((await finish(secret, await codeAt(after(30)), NOW)).ok).toBe(true);
  });

  it('ends after five minutes, and after too many wrong codes', async () => {
    const secret = await beginSecondStep(db(), viewer.accountId, NOW);
    expect(await finish(secret, await codeAt(after(301)), after(301))).toEqual({
      ok: false,
      reason: 'expired',
    });
    expect(await finish('dikarang-sendiri-saja-ini', '123456', NOW)).toEqual({
      ok: false,
      reason: 'expired',
    });
    const strict = limiterOf(2);
    await finish(secret, '000000', NOW, strict);
    await finish(secret, '000000', NOW, strict);
    expect(await finish(secret, await codeAt(NOW), NOW, strict)).toEqual({
      ok: false,
      reason: 'wait',
      seconds: 900,
    });
  });

  it('never turns its secret into a right to set a password', async () => {
    const secret = await beginSecondStep(db(), viewer.accountId, NOW);
    expect(await findLinkOwner(db(), secret, NOW)).toBeUndefined();
  });

  it('is switched off only by a code', async () => {
    await switchTwoStep(db(), viewer, { to: 'on', code: await codeAt(NOW) }, ADDRESS, limiter, NOW);
    const off = (code: string, now: Date) =>
      switchTwoStep(db(), viewer, { to: 'off', code }, ADDRESS, limiter, now);
    expect(await off('123123', after(60))).toEqual({ ok: false, reason: 'code' });
    expect(await off(await codeAt(after(60)), after(60))).toEqual({ ok: true });
    expect(await accountOf(viewer.accountId)).toMatchObject({ totpSecret: null, totpEnabledAt: null });
  });

  const accountOf = (id: string) =>
    db().selectFrom('account').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
});
