import { Secret } from 'otpauth';
import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { spendCode, totpOf } from './second-step.server.ts';
import { secretHash } from './secret-hash.server.ts';
import type { FailureLimiter } from './sign-in.server.ts';
import type { Viewer } from './viewer.ts';

/** Makes a secret for the authenticator. Nothing is asked at sign-in before a code has been confirmed. */
export async function prepareTwoStep(db: Db, viewer: Viewer): Promise<void> {
  await db
    .updateTable('account')
    .set({ totpSecret: new Secret({ size: 20 }).base32, totpLastStep: null })
    .where('id', '=', viewer.accountId)
    .where('totpEnabledAt', 'is', null)
    .execute();
}

/** The prepared secret and its `otpauth:` address; undefined when none is prepared or it is confirmed already. */
export async function findPreparedTwoStep(db: Db, viewer: Viewer) {
  const account = await db
    .selectFrom('account')
    .select(['totpSecret', 'email', 'nip'])
    .where('id', '=', viewer.accountId)
    .where('totpEnabledAt', 'is', null)
    .executeTakeFirst();
  if (!account?.totpSecret) return undefined;
  const label = account.email ?? account.nip ?? viewer.name;
  return { secret: account.totpSecret, address: totpOf(account.totpSecret, label).toString() };
}

export type TwoStepResult =
  | { ok: true }
  | { ok: false; reason: 'code' }
  | { ok: false; reason: 'wait'; seconds: number };

/** Switches two-step sign-in on or off; both ask for a code of the authenticator. Other sessions end. */
export async function switchTwoStep(
  db: Db,
  viewer: Viewer,
  change: { to: 'on' | 'off'; code: string },
  address: string,
  limiter: FailureLimiter,
  now: Date,
): Promise<TwoStepResult> {
  const keys = { account: `two-step ${viewer.accountId}`, address };
  const seconds = await limiter.waitSeconds(keys);
  if (seconds > 0) return { ok: false, reason: 'wait', seconds };
  if (!(await spendCode(db, viewer.accountId, change.code, now))) {
    await limiter.fail(keys);
    return { ok: false, reason: 'code' };
  }
  const { accountId } = viewer;
  await write(db, async (tx) => {
    await tx
      .updateTable('account')
      .set(
        change.to === 'on'
          ? { totpEnabledAt: now.toISOString() }
          : { totpEnabledAt: null, totpSecret: null, totpLastStep: null },
      )
      .where('id', '=', accountId)
      .execute();
    await tx
      .deleteFrom('session')
      .where('accountId', '=', accountId)
      .where('id', '!=', secretHash(viewer.sessionId))
      .execute();
    const verb = change.to === 'on' ? 'two_step.enabled' : 'two_step.disabled';
    await recordAudit(tx, { actorId: accountId, verb, subjectKind: 'account', subjectId: accountId }, now);
  });
  await limiter.clear(keys);
  return { ok: true };
}
