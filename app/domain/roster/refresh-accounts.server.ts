import type { Tx } from '#db/schema.ts';
import type { RosterPerson } from './check-rows.ts';
import { inChunks } from './knowledge.server.ts';

export interface KnownPerson {
  accountId: string;
  person: RosterPerson;
}

/**
 * Brings accounts of the balai's own OPD up to date with a roster: OPD, position and rank as written, a missing NIP or
 * e-mail filled in but never replaced. Accounts of other balai, and those that hold any role, stay as they are: a
 * roster must not be a way to take over an account.
 */
export async function refreshAccounts(
  tx: Tx,
  balaiId: string,
  people: readonly KnownPerson[],
): Promise<void> {
  const own = await inChunks(
    people.map(({ accountId }) => accountId),
    (ids) =>
      tx
        .selectFrom('account')
        .innerJoin('opd', 'opd.id', 'account.opdId')
        .innerJoin('pemda', 'pemda.id', 'opd.pemdaId')
        .select([
          'account.id',
          'account.nip',
          'account.nipKind',
          'account.email',
          'account.opdId',
          'account.position',
          'account.rank',
        ])
        .where('account.id', 'in', ids)
        .where('pemda.balaiId', '=', balaiId)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('accountRole')
                .select('accountRole.id')
                .whereRef('accountRole.accountId', '=', 'account.id'),
            ),
          ),
        )
        .execute(),
  );
  const before = new Map(own.map((account) => [account.id, account]));
  for (const { accountId, person } of people) {
    const account = before.get(accountId);
    if (!account) continue;
    const after = {
      nip: account.nip ?? person.nip,
      nipKind: account.nipKind ?? person.nipKind,
      email: account.email ?? person.email,
      opdId: person.opdId,
      position: person.position || account.position,
      rank: person.rank || account.rank,
    };
    const isChanged = (Object.keys(after) as (keyof typeof after)[]).some(
      (key) => after[key] !== account[key],
    );
    if (isChanged) await tx.updateTable('account').set(after).where('id', '=', accountId).execute();
  }
}
