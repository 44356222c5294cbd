import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { PersonFields } from './account-form.ts';
import { type AccountLink, issueAccountLink, voidAccountLinks } from './account-links.server.ts';
import {
  createAccount,
  findTakenName,
  grantRole,
  type RoleScope,
  revokeRole,
} from './create-account.server.ts';
import { sortKey } from './person-name.ts';

export type AccountNamed = { ok: true; id: string } | { ok: false; reason: 'nip_taken' | 'email_taken' };

/** An account with at most one first role; its owner sets the password by an invitation. */
export async function addAccount(
  db: Db,
  fields: PersonFields,
  role: RoleScope | null,
  by: string | null,
  now: Date,
): Promise<AccountNamed> {
  return named(db, fields, () =>
    write(db, async (tx) => {
      const id = await createAccount(
        tx,
        {
          person: fields.name,
          nip: fields.nip,
          nipKind: null,
          email: fields.email ?? null,
          opdId: fields.opdId ?? null,
          position: fields.position,
          rank: fields.rank,
        },
        by,
        now,
      );
      if (role) await grantRole(tx, id, role, by, now);
      return id;
    }),
  );
}

/** Corrects what is known of a person. Issued certificates keep what they were issued with. */
export async function editAccount(
  db: Db,
  id: string,
  fields: PersonFields,
  by: string,
  now: Date,
): Promise<AccountNamed> {
  return named(db, fields, () =>
    write(db, async (tx) => {
      const before = await tx
        .selectFrom('account')
        .select('email')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      // A link in the mailbox of the address that was wrong must not open the account.
      if (before.email !== (fields.email ?? null)) await voidAccountLinks(tx, id, now);
      await tx
        .updateTable('account')
        .set({
          name: fields.name.name,
          titleBefore: fields.name.titleBefore,
          titleAfter: fields.name.titleAfter,
          sortKey: sortKey(fields.name.name),
          nip: fields.nip,
          email: fields.email ?? null,
          opdId: fields.opdId ?? null,
          position: fields.position,
          rank: fields.rank,
        })
        .where('id', '=', id)
        .execute();
      await audit(tx, by, 'account.changed', id, now);
      return id;
    }),
  );
}

export type AccessResult = { ok: true } | { ok: false; reason: 'last_admin' | 'not_found' };

/** Closes or opens an account. Closing ends every session and keeps everything the person has done. */
export async function setAccountActive(
  db: Db,
  id: string,
  isActive: boolean,
  by: string,
  now: Date,
): Promise<AccessResult> {
  return write(db, async (tx): Promise<AccessResult> => {
    await lock(tx, 'admins');
    if (!isActive && (await isLastAdmin(tx, id))) return { ok: false, reason: 'last_admin' };
    const changed = await tx
      .updateTable('account')
      .set({ isActive: isActive ? 1 : 0 })
      .where('id', '=', id)
      .where('isActive', '=', isActive ? 0 : 1)
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) === 0) return { ok: true };
    if (!isActive) await tx.deleteFrom('session').where('accountId', '=', id).execute();
    await audit(tx, by, isActive ? 'account.reopened' : 'account.closed', id, now);
    return { ok: true };
  });
}

export async function giveRole(db: Db, id: string, role: RoleScope, by: string, now: Date): Promise<void> {
  await write(db, (tx) => grantRole(tx, id, role, by, now));
}

/** Takes a role away from an account; somebody must remain who can administer. */
export async function takeRole(
  db: Db,
  id: string,
  roleId: string,
  by: string,
  now: Date,
): Promise<AccessResult> {
  return write(db, async (tx): Promise<AccessResult> => {
    await lock(tx, 'admins');
    const role = await tx
      .selectFrom('accountRole')
      .select('role')
      .where('id', '=', roleId)
      .where('accountId', '=', id)
      .executeTakeFirst();
    if (!role) return { ok: false, reason: 'not_found' };
    if (role.role === 'admin' && (await isLastAdmin(tx, id))) return { ok: false, reason: 'last_admin' };
    await revokeRole(tx, roleId, by, now);
    return { ok: true };
  });
}

/** Ends every session of an account, at the admin's wish. */
export async function endSessionsOf(db: Db, id: string, by: string, now: Date): Promise<void> {
  await write(db, async (tx) => {
    await tx.deleteFrom('session').where('accountId', '=', id).execute();
    await audit(tx, by, 'session.ended', id, now);
  });
}

/** For a lost telephone: two-step sign-in is off until its owner switches it on again. */
export async function clearTwoStep(db: Db, id: string, by: string, now: Date): Promise<void> {
  await write(db, async (tx) => {
    await tx
      .updateTable('account')
      .set({ totpSecret: null, totpEnabledAt: null, totpLastStep: null })
      .where('id', '=', id)
      .execute();
    await audit(tx, by, 'two_step.cleared', id, now);
  });
}

/** A link to copy or print: an invitation before the first password, a reset after it. */
export async function makeAccountLink(
  db: Db,
  id: string,
  by: string,
  now: Date,
): Promise<(AccountLink & { kind: 'invitation' | 'reset' }) | undefined> {
  return write(db, async (tx) => {
    const account = await tx
      .selectFrom('account')
      .select('passwordHash')
      .where('id', '=', id)
      .where('isActive', '=', 1)
      .executeTakeFirst();
    if (!account) return undefined;
    const kind = account.passwordHash === null ? 'invitation' : 'reset';
    const link = await issueAccountLink(tx, id, kind, by, now);
    await audit(tx, by, `link.${kind}`, id, now);
    return { ...link, kind };
  });
}

async function isLastAdmin(tx: Tx, id: string): Promise<boolean> {
  const admins = await tx
    .selectFrom('accountRole')
    .innerJoin('account', 'account.id', 'accountRole.accountId')
    .select('account.id')
    .where('accountRole.role', '=', 'admin')
    .where('account.isActive', '=', 1)
    .execute();
  return admins.length > 0 && admins.every((admin) => admin.id === id);
}

async function named(db: Db, fields: PersonFields, work: () => Promise<string>): Promise<AccountNamed> {
  try {
    return { ok: true, id: await work() };
  } catch (error) {
    const taken = await findTakenName(db, { nip: fields.nip, email: fields.email ?? null }, error);
    if (!taken) throw error;
    return { ok: false, reason: `${taken}_taken` };
  }
}

function audit(tx: Tx, actorId: string | null, verb: string, id: string, now: Date): Promise<void> {
  return recordAudit(tx, { actorId, verb, subjectKind: 'account', subjectId: id }, now);
}
