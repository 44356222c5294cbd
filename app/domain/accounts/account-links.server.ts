import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { INVITATION_DAYS, RESET_MINUTES } from './link-lifetimes.ts';
import { hashPassword } from './password-hash.server.ts';
import { checkPassword, type PasswordProblem } from './password-rules.ts';
import { newSecret, secretHash } from './secret-hash.server.ts';

/** In milliseconds; each link works once. */
const LIFETIME = { invitation: INVITATION_DAYS * 24 * 60 * 60_000, reset: RESET_MINUTES * 60_000 } as const;

export type LinkKind = keyof typeof LIFETIME;

export interface AccountLink {
  /** Address to be mailed, copied or printed; the secret is nowhere else. */
  path: string;
  expiresAt: string;
}

/** Makes a single-use link to set a password. Earlier links of the same kind stop working. */
export async function issueAccountLink(
  tx: Tx,
  accountId: string,
  kind: LinkKind,
  by: string | null,
  now: Date,
): Promise<AccountLink> {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + LIFETIME[kind]).toISOString();
  await tx
    .updateTable('accountToken')
    .set({ usedAt: now.toISOString() })
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .where('usedAt', 'is', null)
    .execute();
  await tx
    .insertInto('accountToken')
    .values({
      id: newId(),
      accountId,
      kind,
      tokenHash: secretHash(secret),
      expiresAt,
      usedAt: null,
      createdAt: now.toISOString(),
      createdBy: by,
    })
    .execute();
  return { path: `/undangan/${secret}`, expiresAt };
}

/** Whose link this is, while it may be used; undefined for used, expired and invented ones alike. */
export async function findLinkOwner(db: Db | Tx, secret: string, now: Date) {
  if (!/^[\w-]{20,60}$/.test(secret)) return undefined;
  return (
    db
      .selectFrom('accountToken')
      .innerJoin('account', 'account.id', 'accountToken.accountId')
      .select([
        'accountToken.id as tokenId',
        'accountToken.kind',
        'account.id as accountId',
        'account.name',
        'account.titleBefore',
        'account.titleAfter',
        'account.nip',
        'account.email',
        'account.privacyAcceptedAt',
        'account.totpEnabledAt',
      ])
      .where('accountToken.tokenHash', '=', secretHash(secret))
      // Never the token of a second step: it is proof of the old password, not a right to set a new one.
      .where('accountToken.kind', 'in', ['invitation', 'reset'])
      .where('accountToken.usedAt', 'is', null)
      .where('accountToken.expiresAt', '>', now.toISOString())
      .where('account.isActive', '=', 1)
      .executeTakeFirst()
  );
}

export type SetPasswordResult =
  | { ok: true; accountId: string; needsSecondStep: boolean }
  | { ok: false; reason: 'link' | PasswordProblem };

/** Sets the password by a link, uses the link up and ends every session of the account. */
export async function setPasswordByLink(
  db: Db,
  secret: string,
  password: string,
  now: Date,
): Promise<SetPasswordResult> {
  const owner = await findLinkOwner(db, secret, now);
  if (!owner) return { ok: false, reason: 'link' };
  const checked = checkPassword(password, owner);
  if (!checked.ok) return checked;
  const passwordHash = await hashPassword(password);
  return write(db, async (tx): Promise<SetPasswordResult> => {
    const used = await tx
      .updateTable('accountToken')
      .set({ usedAt: now.toISOString() })
      .where('id', '=', owner.tokenId)
      .where('usedAt', 'is', null)
      .executeTakeFirst();
    if (Number(used.numUpdatedRows) === 0) return { ok: false, reason: 'link' };
    await storePassword(tx, owner.accountId, passwordHash, now);
    // The invitation shows the privacy notice beside the button: setting the password accepts it.
    await tx
      .updateTable('account')
      .set({ privacyAcceptedAt: now.toISOString() })
      .where('id', '=', owner.accountId)
      .where('privacyAcceptedAt', 'is', null)
      .execute();
    // A link sent by mail replaces the password, never the second step.
    return { ok: true, accountId: owner.accountId, needsSecondStep: owner.totpEnabledAt !== null };
  });
}

/**
 * Every open link of an account stops working, and every second step that was begun: what was sent or printed before
 * must not open it again. With `exceptBy` those that this person has made live on.
 */
export async function voidAccountLinks(
  tx: Tx,
  accountId: string,
  now: Date,
  { exceptBy }: { exceptBy?: string | null } = {},
): Promise<void> {
  await tx
    .updateTable('accountToken')
    .set({ usedAt: now.toISOString() })
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .$if(typeof exceptBy === 'string', (q) =>
      q.where((e) => e.or([e('createdBy', 'is', null), e('createdBy', '!=', exceptBy ?? '')])),
    )
    .execute();
}

/** Stores a new password hash, ends every session of the account and voids its links. */
export async function storePassword(
  tx: Tx,
  accountId: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('account')
    .set({ passwordHash, passwordChangedAt: now.toISOString() })
    .where('id', '=', accountId)
    .execute();
  await tx.deleteFrom('session').where('accountId', '=', accountId).execute();
  await voidAccountLinks(tx, accountId, now);
  await recordAudit(
    tx,
    { actorId: accountId, verb: 'password.changed', subjectKind: 'account', subjectId: accountId },
    now,
  );
}
