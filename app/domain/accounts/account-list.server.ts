import { containsText } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { sortKey } from './person-name.ts';
import { normaliseIdentifier } from './sign-in.server.ts';
import { hasRole, type Viewer } from './viewer.ts';

const ACCOUNT_PAGE = 50;

/** A page of all accounts by name, for the admin; `search` is part of a name or e-mail, or a NIP. Others see none. */
export async function listAccounts(db: Db, viewer: Viewer, filter: { search?: string; page?: number }) {
  if (!hasRole(viewer, 'admin')) return { total: 0, pageSize: ACCOUNT_PAGE, rows: [] };
  const { search = '', page = 1 } = filter;
  const matching = db.selectFrom('account').$if(search !== '', (q) =>
    q.where((e) => {
      const name = normaliseIdentifier(search);
      const byName = sortKey(search);
      return e.or([
        ...(byName ? [containsText(e.ref('account.sortKey'), byName)] : []),
        containsText(e.ref('account.email'), search.trim()),
        ...('nip' in name ? [containsText(e.ref('account.nip'), name.nip)] : []),
      ]);
    }),
  );
  const [{ total }, rows] = await Promise.all([
    matching.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    matching
      .leftJoin('opd', 'opd.id', 'account.opdId')
      .select([
        'account.id',
        'account.name',
        'account.titleBefore',
        'account.titleAfter',
        'account.nip',
        'account.email',
        'account.isActive',
        'account.lastSignInAt',
        'opd.name as opdName',
      ])
      .orderBy('account.sortKey')
      .orderBy('account.id')
      .limit(ACCOUNT_PAGE)
      .offset((page - 1) * ACCOUNT_PAGE)
      .execute(),
  ]);
  const ids = rows.map((row) => row.id);
  const roles = ids.length
    ? await db
        .selectFrom('accountRole')
        .select(['accountId', 'role'])
        .where('accountId', 'in', ids)
        .orderBy('createdAt')
        .execute()
    : [];
  return {
    total: Number(total),
    pageSize: ACCOUNT_PAGE,
    rows: rows.map((row) => ({
      ...row,
      roles: [...new Set(roles.filter((grant) => grant.accountId === row.id).map((grant) => grant.role))],
    })),
  };
}

/** One account with its roles and where they hold, for the admin. */
export async function findAccount(db: Db, viewer: Viewer, id: string, now: Date) {
  if (!hasRole(viewer, 'admin')) return undefined;
  const at = now.toISOString();
  const account = await db
    .selectFrom('account')
    .leftJoin('opd', 'opd.id', 'account.opdId')
    .select((e) => [
      'account.id',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.nip',
      'account.email',
      'account.opdId',
      'account.position',
      'account.rank',
      'account.isActive',
      'account.lastSignInAt',
      'account.totpEnabledAt',
      'account.createdAt',
      'opd.name as opdName',
      e('account.passwordHash', 'is not', null).as('hasPassword'),
      e
        .selectFrom('session')
        .whereRef('session.accountId', '=', 'account.id')
        .where('session.expiresAt', '>', at)
        .where('session.endsAt', '>', at)
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('sessionCount'),
      e
        .selectFrom('enrolment')
        .whereRef('enrolment.accountId', '=', 'account.id')
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('enrolmentCount'),
    ])
    .where('account.id', '=', id)
    .executeTakeFirst();
  if (!account) return undefined;
  const roles = await db
    .selectFrom('accountRole')
    .leftJoin('balai', 'balai.id', 'accountRole.balaiId')
    .leftJoin('pemda', 'pemda.id', 'accountRole.pemdaId')
    .leftJoin('opd', 'opd.id', 'accountRole.opdId')
    .select((e) => [
      'accountRole.id',
      'accountRole.role',
      'accountRole.createdAt',
      e.fn.coalesce('balai.name', 'pemda.name', 'opd.name').as('scopeName'),
    ])
    .where('accountRole.accountId', '=', id)
    .orderBy('accountRole.createdAt')
    .execute();
  return { ...account, hasPassword: Boolean(account.hasPassword), roles };
}
