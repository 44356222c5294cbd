import { Secret, TOTP } from 'otpauth';
import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { newSecret, secretHash } from './secret-hash.server.ts';
import type { FailureLimiter } from './sign-in.server.ts';

/** Between the password and the code of the authenticator. */
export const SECOND_STEP_SECONDS = 5 * 60;
const PERIOD = 30; // seconds a code lives; RFC 6238

/** The password was right: a secret for the browser that proves so until the code is given. */
export async function beginSecondStep(db: Db, accountId: string, now: Date): Promise<string> {
  const secret = newSecret();
  await db
    .insertInto('accountToken')
    .values({
      id: newId(),
      accountId,
      kind: 'second_step',
      tokenHash: secretHash(secret),
      expiresAt: new Date(now.getTime() + SECOND_STEP_SECONDS * 1000).toISOString(),
      usedAt: null,
      createdAt: now.toISOString(),
      createdBy: null,
    })
    .execute();
  return secret;
}

export type SecondStepResult =
  | { ok: true; accountId: string }
  | { ok: false; reason: 'expired' }
  | { ok: false; reason: 'code'; remaining: number }
  | { ok: false; reason: 'wait'; seconds: number };

/** Checks the code and uses the secret up; both work once. */
export async function finishSecondStep(
  db: Db,
  given: { secret: string; code: string },
  address: string,
  limiter: FailureLimiter,
  now: Date,
): Promise<SecondStepResult> {
  const step = await findSecondStep(db, given.secret, now);
  if (!step) return { ok: false, reason: 'expired' };
  const keys = { account: `second-step ${step.accountId}`, address };
  const seconds = await limiter.waitSeconds(keys);
  if (seconds > 0) return { ok: false, reason: 'wait', seconds };
  const isRight = await spendCode(db, step.accountId, given.code, now);
  if (!isRight) {
    const { remaining } = await limiter.fail(keys);
    return { ok: false, reason: 'code', remaining };
  }
  // As with passwords: of many guesses sent at once the right one must not slip through behind the wrong ones.
  const secondsNow = await limiter.waitSeconds(keys);
  if (secondsNow > 0) return { ok: false, reason: 'wait', seconds: secondsNow };
  const used = await db
    .updateTable('accountToken')
    .set({ usedAt: now.toISOString() })
    .where('id', '=', step.id)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  if (Number(used.numUpdatedRows) === 0) return { ok: false, reason: 'expired' };
  await limiter.clear(keys);
  return { ok: true, accountId: step.accountId };
}

/** Whose second step this secret begins, while it may be used. */
export async function findSecondStep(db: Db, secret: string, now: Date) {
  return db
    .selectFrom('accountToken')
    .innerJoin('account', 'account.id', 'accountToken.accountId')
    .select(['accountToken.id', 'accountToken.accountId'])
    .where('accountToken.kind', '=', 'second_step')
    .where('accountToken.tokenHash', '=', secretHash(secret))
    .where('accountToken.usedAt', 'is', null)
    .where('accountToken.expiresAt', '>', now.toISOString())
    .where('account.isActive', '=', 1)
    .executeTakeFirst();
}

/** True once per code: the code fits the account's secret and no later step has been used yet. */
export async function spendCode(db: Db, accountId: string, code: string, now: Date): Promise<boolean> {
  return write(db, async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select(['totpSecret', 'totpLastStep'])
      .where('id', '=', accountId)
      .executeTakeFirst();
    if (!account?.totpSecret) return false;
    const step = stepOf(account.totpSecret, code, now);
    if (step === undefined || step <= (account.totpLastStep ?? -1)) return false;
    const spent = await tx
      .updateTable('account')
      .set({ totpLastStep: step })
      .where('id', '=', accountId)
      .where((e) => e.or([e('totpLastStep', 'is', null), e('totpLastStep', '<', step)]))
      .executeTakeFirst();
    return Number(spent.numUpdatedRows) === 1;
  });
}

export function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Pewarta', label, secret: Secret.fromBase32(secret), period: PERIOD });
}

/** The time step a code belongs to, one step of clock difference allowed; undefined when it fits none. */
function stepOf(secret: string, code: string, now: Date): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}
