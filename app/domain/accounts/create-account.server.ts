import { newId } from '#db/id.ts';
import { isUniqueViolation } from '#db/portable.ts';
import type { AccountTable, RoleName } from '#db/schema/accounts.ts';
import type { Db, Tx } from '#db/schema.ts';
import { recordAudit, recordAudits } from '../audit/record.server.ts';
import { voidAccountLinks } from './account-links.server.ts';
import { type PersonName, sortKey } from './person-name.ts';

export interface NewAccount {
  person: PersonName;
  nip: string | null;
  nipKind: AccountTable['nipKind'];
  email: string | null;
  opdId: string | null;
  position: string;
  rank: string;
}

/** Makes an account without a password; an invitation lets its owner set one. The caller has checked every value. */
export async function createAccount(
  tx: Tx,
  account: NewAccount,
  by: string | null,
  now: Date,
): Promise<string> {
  const row = accountRow(account, now);
  await tx.insertInto('account').values(row).execute();
  await recordAudit(
    tx,
    { actorId: by, verb: 'account.created', subjectKind: 'account', subjectId: row.id },
    now,
  );
  return row.id;
}

/** Makes many accounts with few statements; answers their ids in the same order. */
export async function createAccounts(
  tx: Tx,
  accounts: readonly NewAccount[],
  by: string | null,
  now: Date,
): Promise<string[]> {
  const rows = accounts.map((account) => accountRow(account, now));
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
    await tx
      .insertInto('account')
      .values(rows.slice(from, from + ROWS_PER_STATEMENT))
      .execute();
  await recordAudits(
    tx,
    rows.map(({ id }) => ({ actorId: by, verb: 'account.created', subjectKind: 'account', subjectId: id })),
    now,
  );
  return rows.map(({ id }) => id);
}

const ROWS_PER_STATEMENT = 100;

function accountRow(account: NewAccount, now: Date) {
  return {
    id: newId(),
    name: account.person.name,
    titleBefore: account.person.titleBefore,
    titleAfter: account.person.titleAfter,
    sortKey: sortKey(account.person.name),
    nip: account.nip,
    nipKind: account.nip ? account.nipKind : null,
    email: account.email?.toLowerCase() ?? null,
    opdId: account.opdId,
    position: account.position,
    rank: account.rank,
    passwordHash: null,
    passwordChangedAt: null,
    privacyAcceptedAt: null,
    totpSecret: null,
    totpEnabledAt: null,
    totpLastStep: null,
    isActive: 1,
    lastSignInAt: null,
    createdAt: now.toISOString(),
  };
}

export interface RoleScope {
  role: RoleName;
  balaiId?: string | null;
  pemdaId?: string | null;
  opdId?: string | null;
}

/**
 * Gives a role in a scope, once; every session of the account ends so that the new right is a new sign-in. Links that
 * others made, such as an organizer for a participant, were never meant to open an account with this right.
 */
export async function grantRole(
  tx: Tx,
  accountId: string,
  scope: RoleScope,
  by: string | null,
  now: Date,
): Promise<void> {
  const { role, balaiId = null, pemdaId = null, opdId = null } = scope;
  const held = await tx
    .selectFrom('accountRole')
    .select(['id', 'balaiId', 'pemdaId', 'opdId'])
    .where('accountId', '=', accountId)
    .where('role', '=', role)
    .execute();
  if (held.some((r) => r.balaiId === balaiId && r.pemdaId === pemdaId && r.opdId === opdId)) return;
  await tx
    .insertInto('accountRole')
    .values({
      id: newId(),
      accountId,
      role,
      balaiId,
      pemdaId,
      opdId,
      createdAt: now.toISOString(),
      createdBy: by,
    })
    .execute();
  await tx.deleteFrom('session').where('accountId', '=', accountId).execute();
  await voidAccountLinks(tx, accountId, now, { exceptBy: by });
  await recordAudit(
    tx,
    {
      actorId: by,
      verb: 'role.granted',
      subjectKind: 'account',
      subjectId: accountId,
      balaiId,
      detail: { role },
    },
    now,
  );
}

/** Takes a role away and ends every session of the account. */
export async function revokeRole(tx: Tx, roleId: string, by: string | null, now: Date): Promise<boolean> {
  const role = await tx.deleteFrom('accountRole').where('id', '=', roleId).returningAll().executeTakeFirst();
  if (!role) return false;
  await tx.deleteFrom('session').where('accountId', '=', role.accountId).execute();
  await recordAudit(
    tx,
    {
      actorId: by,
      verb: 'role.revoked',
      subjectKind: 'account',
      subjectId: role.accountId,
      balaiId: role.balaiId,
      detail: { role: role.role },
    },
    now,
  );
  return true;
}

/** Which of the two names is taken when an insert met a unique constraint. */
export async function findTakenName(
  db: Db,
  names: { nip: string | null; email: string | null },
  error: unknown,
): Promise<'nip' | 'email' | undefined> {
  if (!isUniqueViolation(error)) return undefined;
  const row = names.nip
    ? await db.selectFrom('account').select('id').where('nip', '=', names.nip).executeTakeFirst()
    : undefined;
  return row ? 'nip' : 'email';
}
