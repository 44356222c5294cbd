import { beforeAll, describe, expect, it } from 'vitest';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, NOW } from '#db/testing/factories.ts';
import { storePassword } from './account-links.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { type FailureLimiter, type LimiterKeys, normaliseIdentifier, signIn } from './sign-in.server.ts';

const NIP = '198403122010012014';
const PASSWORD = 'ikan asin bulan terang';

/** Counts like the door's limiter, without a clock. */
function countingLimiter(limit = 10): FailureLimiter & { failures: Map<string, number> } {
  const failures = new Map<string, number>();
  return {
    failures,
    async waitSeconds({ account }: LimiterKeys) {
      return (failures.get(account) ?? 0) >= limit ? 900 : 0;
    },
    async fail({ account }: LimiterKeys) {
      failures.set(account, (failures.get(account) ?? 0) + 1);
      return { remaining: Math.max(0, limit - (failures.get(account) ?? 0)) };
    },
    async clear({ account }: LimiterKeys) {
      failures.delete(account);
    },
  };
}

it('reads a NIP with spaces, dots and hyphens, and an address in any case', () => {
  expect(normaliseIdentifier(' 19840312 201001 2 014 ')).toEqual({ nip: NIP });
  expect(normaliseIdentifier('19840312-201001-2-014')).toEqual({ nip: NIP });
  expect(normaliseIdentifier(' Rina@Contoh.TEST ')).toEqual({ email: 'rina@contoh.test' });
});

onBothEngines('signing in', (db) => {
  let accountId = '';
  beforeAll(async () => {
    accountId = await makeAccount(db(), { email: 'rina@contoh.test', nip: NIP });
    const hash = await hashPassword(PASSWORD);
    await write(db(), (tx) => storePassword(tx, accountId, hash, NOW));
  });
  const attempt = (identifier: string, password = PASSWORD, limiter = countingLimiter()) =>
    signIn(db(), { identifier, password }, '10.0.0.1', limiter);

  it('takes NIP or e-mail', async () => {
    const admitted = { ok: true, accountId, needsSecondStep: false };
    expect(await attempt('19840312 201001 2 014')).toEqual(admitted);
    expect(await attempt('RINA@contoh.test')).toEqual(admitted);
  });

  it('answers the same for a wrong password and an unknown name', async () => {
    const refused = { ok: false, reason: 'mismatch', remaining: 9 };
    expect(await attempt('rina@contoh.test', 'salah sama sekali')).toEqual(refused);
    expect(await attempt('tiada@contoh.test', 'salah sama sekali')).toEqual(refused);
    expect(await attempt('', '')).toEqual(refused);
    expect(await attempt("' or 1=1 --", 'x')).toEqual(refused);
  });

  it('refuses even the right password while the account has to wait', async () => {
    const limiter = countingLimiter();
    for (let n = 0; n < 10; n++) await attempt('rina@contoh.test', 'salah', limiter);
    expect(await attempt('rina@contoh.test', PASSWORD, limiter)).toEqual({
      ok: false,
      reason: 'wait',
      seconds: 900,
    });
  });

  it('does not let the right guess through among a hundred sent at once', async () => {
    const limiter = countingLimiter();
    const guesses = Array.from({ length: 40 }, (_, n) => (n === 39 ? PASSWORD : `tebakan ${n}`));
    const results = await Promise.all(guesses.map((guess) => attempt('rina@contoh.test', guess, limiter)));
    expect(results.filter((result) => result.ok)).toEqual([]);
  });

  it('forgets failures after a success', async () => {
    const limiter = countingLimiter();
    await attempt('rina@contoh.test', 'salah', limiter);
    await attempt('rina@contoh.test', PASSWORD, limiter);
    expect(limiter.failures.size).toBe(0);
  });

  it('knows no account that is closed or has no password yet', async () => {
    const closed = await makeAccount(db(), { email: 'tutup@contoh.test' });
    const hash = await hashPassword(PASSWORD);
    await write(db(), (tx) => storePassword(tx, closed, hash, NOW));
    await db().updateTable('account').set({ isActive: 0 }).where('id', '=', closed).execute();
    expect((await attempt('tutup@contoh.test')).ok).toBe(false);
    await makeAccount(db(), { email: 'baru@contoh.test' });
    expect((await attempt('baru@contoh.test', '')).ok).toBe(false);
  });

  describe('with a second step', () => {
    it('says that one is needed', async () => {
      await db()
        .updateTable('account')
        .set({ totpEnabledAt: NOW.toISOString() })
        .where('id', '=', accountId)
        .execute();
      expect(await attempt('rina@contoh.test')).toEqual({ ok: true, accountId, needsSecondStep: true });
      await db().updateTable('account').set({ totpEnabledAt: null }).where('id', '=', accountId).execute();
    });
  });
});
