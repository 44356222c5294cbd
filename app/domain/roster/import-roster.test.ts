import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import {
  grantRole,
  makeAccount,
  makeBalai,
  makeBatch,
  makeOpd,
  makePemda,
  makeViewer,
  makeWorld,
  NOW,
  type World,
} from '#db/testing/factories.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { checkImport, findImport, mendImport } from './check-import.server.ts';
import { importRoster } from './import-roster.server.ts';
import type { Table } from './table.ts';

const HEAD = ['Nama', 'NIP', 'Surel', 'OPD', 'Jabatan', 'Golongan'];
const table = (...rows: string[][]): Table =>
  [HEAD, ...rows].map((cells) => cells.map((text) => (text === '' ? null : { text, isNumber: false })));
/** A PNS born on 12 March 1984 and appointed in January 2010, with the serial number n. */
const nip = (n: number) => `198403122010011${String(n).padStart(3, '0')}`;
const manyNip = (n: number) =>
  `1984${String((n % 12) + 1).padStart(2, '0')}${String((Math.floor(n / 12) % 28) + 1).padStart(2, '0')}2010012${String((n % 999) + 1).padStart(3, '0')}`;

onBothEngines('importing a roster', (db) => {
  let world: World;
  let organizer: Viewer;
  let stranger: Viewer;
  let opdName = '';
  const organizerOf = async (balaiId: string) =>
    makeViewer(await makeAccount(db()), {
      roles: [{ role: 'organizer', balaiId, pemdaId: null, opdId: null }],
    });
  const newBatch = (batch: { quotaPerOpd?: number } = {}) => {
    const { balaiId, pemdaId, courseVersionId } = world;
    return makeBatch(db(), { balaiId, pemdaId, courseVersionId, ...batch });
  };
  const check = async (rows: Table, batchId = world.batchId) => {
    const made = await checkImport(
      db(),
      organizer,
      batchId,
      { fileName: 'peserta.xlsx', sheet: 'Peserta', table: rows },
      NOW,
    );
    if (!made.ok) throw new Error(made.reason);
    return made.importId;
  };
  const enrolled = (batchId = world.batchId) =>
    db()
      .selectFrom('enrolment')
      .innerJoin('account', 'account.id', 'enrolment.accountId')
      .select(['account.name', 'account.nip', 'account.email', 'enrolment.state', 'enrolment.opdId'])
      .where('enrolment.batchId', '=', batchId)
      .orderBy('account.sortKey')
      .execute();
  const counted = async (batchId = world.batchId) =>
    (await db().selectFrom('opdProgress').select('participants').where('batchId', '=', batchId).execute())
      .map(({ participants }) => participants)
      .reduce((sum, count) => sum + count, 0);

  beforeAll(async () => {
    world = await makeWorld(db());
    organizer = await organizerOf(world.balaiId);
    stranger = await organizerOf(await makeBalai(db()));
    opdName = (
      await db().selectFrom('opd').select('name').where('id', '=', world.opdId).executeTakeFirstOrThrow()
    ).name;
  });

  it('enrols chosen rows, then the rest, and nobody twice', async () => {
    const importId = await check(
      table(
        ['Drs. Togar Simbolon, M.Si', nip(1), 'TOGAR@contoh.test', opdName, 'Pranata Humas', 'III/c'],
        ['Dewi Anggraini', nip(2), '', opdName, '', ''],
        ['Irwan Saputra', '', '', 'Dinas Entah', '', ''],
      ),
    );
    const review = await findImport(db(), organizer, world.batchId, importId);
    expect(review?.check.counts).toEqual({ all: 3, ready: 2, mend: 1, existing: 0, numberNips: 0 });
    const first = await importRoster(db(), organizer, world.batchId, importId, { rows: [3, 4] }, NOW);
    expect(first).toEqual({ ok: true, enrolled: 1, created: 1, leftOut: 1 });
    const rest = await importRoster(db(), organizer, world.batchId, importId, {}, NOW);
    expect(rest).toEqual({ ok: true, enrolled: 1, created: 1, leftOut: 2 });
    expect(await importRoster(db(), organizer, world.batchId, importId, {}, NOW)).toEqual({
      ok: false,
      reason: 'nobody_ready',
    });
    expect(await enrolled()).toEqual([
      { name: 'Dewi Anggraini', nip: nip(2), email: null, state: 'active', opdId: world.opdId },
      {
        name: 'Togar Simbolon',
        nip: nip(1),
        email: 'togar@contoh.test',
        state: 'active',
        opdId: world.opdId,
      },
    ]);
    expect(await counted()).toBe(2);
    const again = await findImport(
      db(),
      organizer,
      world.batchId,
      await check(table(['Dewi Anggraini', nip(2), '', opdName])),
    );
    expect(again?.check.counts).toMatchObject({ ready: 0, existing: 1 });
  });

  it('takes values typed anew in the review', async () => {
    const rows = table(['Kartini Purba', '', '', 'Dinas Entah', '', '']).map((row, at) =>
      at === 0
        ? row
        : row.map((cell, column) => (column === 1 ? { text: '1.98E+17', isNumber: true } : cell)),
    );
    const importId = await check(rows);
    expect((await findImport(db(), organizer, world.batchId, importId))?.check.counts).toMatchObject({
      mend: 1,
      numberNips: 1,
    });
    const mends = [
      { row: 2, column: 'nip' as const, value: nip(30) },
      { row: 2, column: 'opd' as const, value: opdName },
      { row: 99, column: 'opd' as const, value: 'tidak ada' },
    ];
    expect(await mendImport(db(), stranger, world.batchId, importId, mends)).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await mendImport(db(), organizer, world.batchId, importId, mends)).toEqual({ ok: true });
    expect((await findImport(db(), organizer, world.batchId, importId))?.check.counts).toMatchObject({
      ready: 1,
      numberNips: 0,
    });
  });

  it('is nothing to a stranger, nor in another batch of the same balai', async () => {
    const importId = await check(table(['Melati Sinurat', nip(40), '', opdName]));
    const file = { fileName: 'x', sheet: 'x', table: table(['A', nip(41), '', opdName]) };
    expect(await checkImport(db(), stranger, world.batchId, file, NOW)).toMatchObject({
      reason: 'not_found',
    });
    expect(await findImport(db(), stranger, world.batchId, importId)).toBeUndefined();
    expect(await importRoster(db(), stranger, world.batchId, importId, {}, NOW)).toMatchObject({
      reason: 'not_found',
    });
    const other = await newBatch();
    expect(await findImport(db(), organizer, other, importId)).toBeUndefined();
    expect(await importRoster(db(), organizer, other, importId, {}, NOW)).toMatchObject({
      reason: 'not_found',
    });
  });

  it('says why a file holds no roster', async () => {
    const read = (rows: Table) =>
      checkImport(db(), organizer, world.batchId, { fileName: 'x', sheet: 'x', table: rows }, NOW);
    expect(await read([])).toMatchObject({ reason: 'empty' });
    expect(
      await read([
        [
          { text: 'Nama', isNumber: false },
          { text: 'NIP', isNumber: false },
        ],
      ]),
    ).toMatchObject({
      reason: 'missing_columns',
      missing: ['opd'],
    });
  });

  it('keeps to the quota of an OPD', async () => {
    const batchId = await newBatch({ quotaPerOpd: 1 });
    const importId = await check(
      table(['Satu', nip(51), '', opdName], ['Dua', nip(52), '', opdName]),
      batchId,
    );
    expect(await importRoster(db(), organizer, batchId, importId, {}, NOW)).toEqual({
      ok: false,
      reason: 'over_quota',
      opds: [{ opdName, quota: 1, wouldBe: 2 }],
    });
    expect(await enrolled(batchId)).toEqual([]);
    expect(await importRoster(db(), organizer, batchId, importId, { rows: [2] }, NOW)).toMatchObject({
      enrolled: 1,
    });
    expect(await importRoster(db(), organizer, batchId, importId, { rows: [3] }, NOW)).toMatchObject({
      reason: 'over_quota',
    });
  });

  it('finds people by NIP, else by e-mail, fills in what was missing and brings the withdrawn back', async () => {
    const batchId = await newBatch();
    const byNip = await makeAccount(db(), {
      name: 'Hotma Silalahi',
      nip: nip(61),
      email: null,
      opdId: world.otherOpdId,
    });
    const byMail = await makeAccount(db(), {
      name: 'Rini Oktaviani',
      email: 'rini@contoh.test',
      opdId: world.opdId,
    });
    const rows = table(
      ['Hotma Silalahi', nip(61), 'hotma@contoh.test', opdName, 'Pranata Komputer', ''],
      ['Rini Oktaviani', nip(62), 'rini@contoh.test', opdName],
    );
    const importId = await check(rows, batchId);
    expect(await importRoster(db(), organizer, batchId, importId, {}, NOW)).toMatchObject({ created: 0 });
    const account = (id: string) =>
      db()
        .selectFrom('account')
        .select(['nip', 'email', 'opdId', 'position', 'rank'])
        .where('id', '=', id)
        .executeTakeFirst();
    expect(await account(byNip)).toEqual({
      nip: nip(61),
      email: 'hotma@contoh.test',
      opdId: world.opdId,
      position: 'Pranata Komputer',
      rank: 'III/c',
    });
    expect(await account(byMail)).toMatchObject({ nip: nip(62) });
    await db().updateTable('enrolment').set({ state: 'withdrawn' }).where('accountId', '=', byNip).execute();
    expect(await importRoster(db(), organizer, batchId, importId, {}, NOW)).toMatchObject({ enrolled: 1 });
    expect((await enrolled(batchId)).map(({ state }) => state)).toEqual(['active', 'active']);
  });

  it('enrols but never changes an account of another balai, nor one with a role', async () => {
    const foreign = await makeOpd(db(), await makePemda(db(), await makeBalai(db())));
    const theirs = await makeAccount(db(), {
      name: 'Saut Nababan',
      nip: nip(71),
      email: null,
      opdId: foreign,
    });
    const chief = await makeAccount(db(), {
      name: 'Lina Purba',
      nip: nip(72),
      email: null,
      opdId: world.opdId,
    });
    await grantRole(db(), chief, { role: 'admin' });
    const batchId = await newBatch();
    const importId = await check(
      table(
        ['Saut Nababan', nip(71), 'rebut@contoh.test', opdName],
        ['Lina Purba', nip(72), 'rebut2@contoh.test', opdName],
      ),
      batchId,
    );
    expect(await importRoster(db(), organizer, batchId, importId, {}, NOW)).toMatchObject({ enrolled: 2 });
    const kept = await db()
      .selectFrom('account')
      .select(['email', 'opdId'])
      .where('id', 'in', [theirs, chief])
      .orderBy('sortKey', 'desc')
      .execute();
    expect(kept).toEqual([
      { email: null, opdId: foreign },
      { email: null, opdId: world.opdId },
    ]);
  });

  it('takes 2,000 rows, and two presses at once enrol each person once', async () => {
    const batchId = await newBatch();
    const people = Array.from({ length: 2000 }, (_, n) => [
      `Orang ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]} ${'uvwxyz'[n % 6]}`,
      n % 2 ? manyNip(n) : '',
      n % 2 ? '' : `orang${n}@contoh.test`,
      opdName,
    ]);
    const importId = await check(table(...people), batchId);
    const ready = (await findImport(db(), organizer, batchId, importId))?.check.counts.ready ?? 0;
    expect(ready).toBeGreaterThan(1900);
    const started = performance.now();
    const [one, two] = await Promise.all([
      importRoster(db(), organizer, batchId, importId, {}, NOW),
      importRoster(db(), organizer, batchId, importId, {}, NOW),
    ]);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect([one, two].filter((result) => result?.ok)).toHaveLength(1);
    expect(await enrolled(batchId)).toHaveLength(ready);
    expect(await counted(batchId)).toBe(ready);
  });

  it('makes one account when two batches import the same new person at once', async () => {
    const batches = await Promise.all([1, 2, 3].map(() => newBatch()));
    const imports = await Promise.all(
      batches.map((batchId) => check(table(['Bersama Lubis', nip(90), '', opdName]), batchId)),
    );
    const results = await Promise.all(
      batches.map((batchId, at) => importRoster(db(), organizer, batchId, imports[at] ?? '', {}, NOW)),
    );
    expect(results.map((result) => result.ok && result.enrolled)).toEqual([1, 1, 1]);
    expect(await db().selectFrom('account').select('id').where('nip', '=', nip(90)).execute()).toHaveLength(
      1,
    );
  });
});
