import type { Db, Tx } from '#db/schema.ts';
import type { RosterKnowledge } from './check-rows.ts';
import type { KnownAccount } from './find-account.ts';
import type { KnownOpd } from './find-opd.ts';
import { type RosterRow, rosterLookups } from './read-roster.ts';

/** What is known about the people of a file: the Pemda's OPD, accounts by NIP and e-mail, who is in the batch. */
export async function rosterKnowledge(
  db: Db | Tx,
  batch: { id: string; pemdaId: string; pemdaName: string },
  rows: readonly RosterRow[],
): Promise<RosterKnowledge> {
  const [opds, accounts] = [await listOpds(db, batch.pemdaId), await listAccounts(db, rows)];
  const enrolled = await inChunks(
    accounts.map(({ id }) => id),
    (ids) =>
      db
        .selectFrom('enrolment')
        .select('accountId')
        .where('batchId', '=', batch.id)
        .where('state', '=', 'active')
        .where('accountId', 'in', ids)
        .execute(),
  );
  return {
    pemdaName: batch.pemdaName,
    opds,
    accounts,
    enrolledAccountIds: new Set(enrolled.map(({ accountId }) => accountId)),
  };
}

async function listOpds(db: Db | Tx, pemdaId: string): Promise<KnownOpd[]> {
  const opds = await db
    .selectFrom('opd')
    .select(['id', 'name', 'shortName'])
    .where('pemdaId', '=', pemdaId)
    .where('isActive', '=', 1)
    .orderBy('nameKey')
    .execute();
  const aliases = await db
    .selectFrom('opdAlias')
    .innerJoin('opd', 'opd.id', 'opdAlias.opdId')
    .select(['opdAlias.opdId', 'opdAlias.alias'])
    .where('opd.pemdaId', '=', pemdaId)
    .execute();
  return opds.map((opd) => ({
    ...opd,
    otherNames: aliases.filter(({ opdId }) => opdId === opd.id).map(({ alias }) => alias),
  }));
}

async function listAccounts(db: Db | Tx, rows: readonly RosterRow[]): Promise<KnownAccount[]> {
  const { nips, emails } = rosterLookups(rows);
  const find = (column: 'nip' | 'email') => (values: string[]) =>
    db.selectFrom('account').select(['id', 'name', 'nip', 'email']).where(column, 'in', values).execute();
  const byNip = await inChunks(nips, find('nip'));
  const byEmail = await inChunks(emails, find('email'));
  return [...new Map([...byNip, ...byEmail].map((account) => [account.id, account])).values()];
}

/** Neither engine takes thousands of parameters gladly. */
const CHUNK = 400;

export async function inChunks<T, R>(items: readonly T[], work: (chunk: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += CHUNK)
    results.push(...(await work(items.slice(from, from + CHUNK))));
  return results;
}
