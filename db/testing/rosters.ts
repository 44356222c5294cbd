import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { checkImport } from '#app/domain/roster/check-import.server.ts';
import type { Table } from '#app/domain/roster/table.ts';
import type { Db } from '../schema.ts';
import { makeAccount, makeBalai, makeBatch, makeViewer, makeWorld, NOW, type World } from './factories.ts';

const HEAD = ['Nama', 'NIP', 'Surel', 'OPD', 'Jabatan', 'Golongan'];

/** A sheet with the usual heading; empty texts are empty cells. */
export const rosterTable = (...rows: string[][]): Table =>
  [HEAD, ...rows].map((cells) => cells.map((text) => (text === '' ? null : { text, isNumber: false })));

/** A PNS born on 12 March 1984 and appointed in January 2010, with the serial number n. */
export const nip = (n: number) => `198403122010011${String(n).padStart(3, '0')}`;

export interface RosterWorld {
  world: World;
  organizer: Viewer;
  stranger: Viewer;
  /** Name of the world's first OPD. */
  opdName: string;
  newBatch: (batch?: { quotaPerOpd?: number }) => Promise<string>;
  /** Checks a sheet as the organizer; gives the id of the kept file. */
  check: (rows: Table, batchId?: string) => Promise<string>;
  enrolled: (
    batchId?: string,
  ) => Promise<{ name: string; nip: string | null; email: string | null; state: string; opdId: string }[]>;
  /** How many people the counters count. */
  counted: (batchId?: string) => Promise<number>;
}

/** A batch to import into, its organizer, and another balai's. */
export async function makeRosterWorld(db: Db): Promise<RosterWorld> {
  const world = await makeWorld(db);
  const organizerOf = async (balaiId: string) =>
    makeViewer(await makeAccount(db), {
      roles: [{ role: 'organizer', balaiId, pemdaId: null, opdId: null }],
    });
  const organizer = await organizerOf(world.balaiId);
  const opd = await db
    .selectFrom('opd')
    .select('name')
    .where('id', '=', world.opdId)
    .executeTakeFirstOrThrow();
  return {
    world,
    organizer,
    stranger: await organizerOf(await makeBalai(db)),
    opdName: opd.name,
    newBatch: (batch = {}) => {
      const { balaiId, pemdaId, courseVersionId } = world;
      return makeBatch(db, { balaiId, pemdaId, courseVersionId, ...batch });
    },
    check: async (table, batchId = world.batchId) => {
      const file = { fileName: 'peserta.xlsx', sheet: 'Peserta', table };
      const checked = await checkImport(db, organizer, batchId, file, NOW);
      if (!checked.ok) throw new Error(checked.reason);
      return checked.importId;
    },
    enrolled: (batchId = world.batchId) =>
      db
        .selectFrom('enrolment')
        .innerJoin('account', 'account.id', 'enrolment.accountId')
        .select(['account.name', 'account.nip', 'account.email', 'enrolment.state', 'enrolment.opdId'])
        .where('enrolment.batchId', '=', batchId)
        .orderBy('account.sortKey')
        .execute(),
    counted: async (batchId = world.batchId) => {
      const rows = await db
        .selectFrom('opdProgress')
        .select('participants')
        .where('batchId', '=', batchId)
        .execute();
      return rows.reduce((sum, { participants }) => sum + participants, 0);
    },
  };
}
