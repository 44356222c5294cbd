import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { storePassword } from './account-links.server.ts';
import { hashPassword, verifyPassword } from './password-hash.server.ts';
import { checkPassword, type PasswordProblem } from './password-rules.ts';
import { secretHash } from './secret-hash.server.ts';
import type { FailureLimiter } from './sign-in.server.ts';
import type { Viewer } from './viewer.ts';

/** What the viewer may see of the own account: everything but secrets. */
export function findOwnAccount(db: Db, viewer: Viewer) {
  return db
    .selectFrom('account')
    .leftJoin('opd', 'opd.id', 'account.opdId')
    .select([
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.nip',
      'account.email',
      'account.position',
      'account.rank',
      'account.passwordChangedAt',
      'account.totpEnabledAt',
      'account.privacyAcceptedAt',
      'opd.name as opdName',
    ])
    .where('account.id', '=', viewer.accountId)
    .executeTakeFirst();
}

/** The viewer's sessions that are valid now, the last used first. The id is the stored hash, of no use as a cookie. */
export async function listSessions(db: Db, viewer: Viewer, now: Date) {
  const at = now.toISOString();
  const rows = await db
    .selectFrom('session')
    .select(['id', 'device', 'createdAt', 'lastSeenAt'])
    .where('accountId', '=', viewer.accountId)
    .where('expiresAt', '>', at)
    .where('endsAt', '>', at)
    .orderBy('lastSeenAt', 'desc')
    .limit(100)
    .execute();
  const own = secretHash(viewer.sessionId);
  return rows.map((row) => ({ ...row, isCurrent: row.id === own }));
}

/** Ends one of the viewer's sessions, or with 'others' all but the one in use. Tells how many ended. */
export async function endOwnSessions(db: Db, viewer: Viewer, which: string, now: Date): Promise<number> {
  return write(db, async (tx) => {
    const ended = await tx
      .deleteFrom('session')
      .where('accountId', '=', viewer.accountId)
      .where('id', which === 'others' ? '!=' : '=', which === 'others' ? secretHash(viewer.sessionId) : which)
      .executeTakeFirst();
    const count = Number(ended.numDeletedRows);
    if (count > 0)
      await recordAudit(
        tx,
        {
          actorId: viewer.accountId,
          verb: 'session.ended',
          subjectKind: 'account',
          subjectId: viewer.accountId,
          detail: { count },
        },
        now,
      );
    return count;
  });
}

export type ChangePasswordResult =
  | { ok: true }
  | { ok: false; reason: 'old' | PasswordProblem }
  | { ok: false; reason: 'wait'; seconds: number };

/** A new password by its owner, who gives the old one. Every session ends; the door starts a new one. */
export async function changePassword(
  db: Db,
  viewer: Viewer,
  given: { old: string; password: string },
  address: string,
  limiter: FailureLimiter,
  now: Date,
): Promise<ChangePasswordResult> {
  const keys = { account: `change-password ${viewer.accountId}`, address };
  const seconds = await limiter.waitSeconds(keys);
  if (seconds > 0) return { ok: false, reason: 'wait', seconds };
  const account = await db
    .selectFrom('account')
    .select(['passwordHash', 'nip', 'email'])
    .where('id', '=', viewer.accountId)
    .executeTakeFirst();
  if (!account || !(await verifyPassword(account.passwordHash, given.old))) {
    await limiter.fail(keys);
    return { ok: false, reason: 'old' };
  }
  const checked = checkPassword(given.password, account);
  if (!checked.ok) return checked;
  const passwordHash = await hashPassword(given.password);
  await write(db, (tx) => storePassword(tx, viewer.accountId, passwordHash, now));
  await limiter.clear(keys);
  return { ok: true };
}
