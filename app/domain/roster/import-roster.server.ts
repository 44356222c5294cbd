import { newId } from '#db/id.ts';
import { isUniqueViolation, lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { createAccounts } from '../accounts/create-account.server.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { findOrganizedBatch, type OrganizedBatch } from '../batches/organized-batch.server.ts';
import { keptImport } from './check-import.server.ts';
import { type CheckedRow, checkRows, type RosterPerson } from './check-rows.ts';
import { enrolAccounts } from './enrol-accounts.server.ts';
import { rosterKnowledge } from './knowledge.server.ts';
import { refreshAccounts } from './refresh-accounts.server.ts';

export interface OverQuota {
  opdName: string;
  quota: number;
  /** How many active participants the OPD would have. */
  wouldBe: number;
}

export type ImportRosterResult =
  | { ok: true; enrolled: number; created: number; leftOut: number }
  | { ok: false; reason: 'not_found' | 'nobody_ready' }
  | { ok: false; reason: 'over_quota'; opds: OverQuota[] };

type ReadyRow = Extract<CheckedRow, { status: 'ready' }>;

/**
 * Enrols the ready people of a kept file, all or the chosen rows, in one transaction. Judged anew at that moment:
 * importing again enrols nobody twice, and rows mended later can follow.
 */
export async function importRoster(
  db: Db,
  viewer: Viewer,
  batchId: string,
  importId: string,
  chosen: { rows?: readonly number[] },
  now: Date,
): Promise<ImportRosterResult> {
  // Somebody else may make an account with one of these numbers in the same moment: then it is known at the next try.
  for (let triesLeft = 3; ; triesLeft--) {
    try {
      return await write(db, (tx) => importInto(tx, viewer, batchId, importId, chosen, now));
    } catch (error) {
      if (triesLeft === 0 || !isUniqueViolation(error)) throw error;
    }
  }
}

async function importInto(
  tx: Tx,
  viewer: Viewer,
  batchId: string,
  importId: string,
  chosen: { rows?: readonly number[] },
  now: Date,
): Promise<ImportRosterResult> {
  await lock(tx, `roster:${batchId}`);
  const batch = await findOrganizedBatch(tx, viewer, batchId);
  const kept = batch && (await keptImport(tx, batchId, importId));
  if (!batch || !kept) return { ok: false, reason: 'not_found' };
  const { rows } = kept.roster;
  const wanted = chosen.rows && new Set(chosen.rows);
  const ready = checkRows(rows, await rosterKnowledge(tx, batch, rows)).rows.filter(
    (row): row is ReadyRow => row.status === 'ready' && (!wanted || wanted.has(row.row)),
  );
  if (ready.length === 0) return { ok: false, reason: 'nobody_ready' };
  const opds = await overQuota(tx, batch, ready);
  if (opds.length > 0) return { ok: false, reason: 'over_quota', opds };

  const fresh = ready.filter(({ accountId }) => accountId === null);
  const freshIds = await createAccounts(
    tx,
    fresh.map(({ person }) => newAccount(person)),
    viewer.accountId,
    now,
  );
  const idOf = new Map(fresh.map(({ row }, index) => [row, freshIds[index] ?? newId()]));
  const people = ready.map(({ row, accountId, person }) => ({
    accountId: accountId ?? idOf.get(row) ?? '',
    person,
  }));
  await refreshAccounts(
    tx,
    batch.balaiId,
    people.filter(({ accountId }) => !freshIds.includes(accountId)),
  );
  await enrolAccounts(
    tx,
    batchId,
    people.map(({ accountId, person }) => ({ accountId, opdId: person.opdId })),
    viewer.accountId,
    now,
  );
  await tx
    .updateTable('rosterImport')
    .set({ importedAt: now.toISOString() })
    .where('id', '=', importId)
    .execute();
  await recordAudit(
    tx,
    {
      actorId: viewer.accountId,
      verb: 'roster.imported',
      subjectKind: 'batch',
      subjectId: batchId,
      balaiId: batch.balaiId,
      detail: { enrolled: ready.length, created: fresh.length, fileName: kept.fileName },
    },
    now,
  );
  return {
    ok: true,
    enrolled: ready.length,
    created: fresh.length,
    leftOut: (wanted?.size ?? rows.length) - ready.length,
  };
}

async function overQuota(tx: Tx, batch: OrganizedBatch, ready: readonly ReadyRow[]): Promise<OverQuota[]> {
  const quota = batch.quotaPerOpd;
  if (quota === null) return [];
  const present = await tx
    .selectFrom('opdProgress')
    .select((e) => ['opdId', e.fn.sum<number>('participants').as('participants')])
    .where('batchId', '=', batch.id)
    .groupBy('opdId')
    .execute();
  const counts = new Map(present.map(({ opdId, participants }) => [opdId, Number(participants)]));
  for (const { person } of ready) counts.set(person.opdId, (counts.get(person.opdId) ?? 0) + 1);
  const full = [...new Set(ready.map(({ person }) => person.opdId))].filter(
    (opdId) => (counts.get(opdId) ?? 0) > quota,
  );
  if (full.length === 0) return [];
  const opds = await tx
    .selectFrom('opd')
    .select(['id', 'name'])
    .where('id', 'in', full)
    .orderBy('nameKey')
    .execute();
  return opds.map(({ id, name }) => ({ opdName: name, quota, wouldBe: counts.get(id) ?? 0 }));
}

const newAccount = ({ titleBefore, name, titleAfter, ...rest }: RosterPerson) => ({
  person: { titleBefore, name, titleAfter },
  ...rest,
});
