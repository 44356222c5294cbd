import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { grantRole, makeAccount, makeBalai, makeOpd, makePemda, NOW } from '#db/testing/factories.ts';
import { makeRosterWorld, nip, type RosterWorld, rosterTable } from '#db/testing/rosters.ts';
import { findImport } from './check-import.server.ts';
import { importRoster } from './import-roster.server.ts';

/** Valid numbers for thousands of people. */
const manyNip = (n: number) =>
  `1984${String((n % 12) + 1).padStart(2, '0')}${String((Math.floor(n / 12) % 28) + 1).padStart(2, '0')}2010012${String((n % 999) + 1).padStart(3, '0')}`;

onBothEngines('importing people who are known, and many at once', (db) => {
  let rosters: RosterWorld;
  beforeAll(async () => {
    rosters = await makeRosterWorld(db());
  });

  it('finds people by NIP, else by e-mail, fills in what was missing and brings the withdrawn back', async () => {
    const batchId = await rosters.newBatch();
    const byNip = await makeAccount(db(), {
      name: 'Hotma Silalahi',
      nip: nip(61),
      email: null,
      opdId: rosters.world.otherOpdId,
    });
    const byMail = await makeAccount(db(), {
      name: 'Rini Oktaviani',
      email: 'rini@contoh.test',
      opdId: rosters.world.opdId,
    });
    const rows = rosterTable(
      ['Hotma Silalahi', nip(61), 'hotma@contoh.test', rosters.opdName, 'Pranata Komputer', ''],
      ['Rini Oktaviani', nip(62), 'rini@contoh.test', rosters.opdName],
    );
    const importId = await rosters.check(rows, batchId);
    expect(await importRoster(db(), rosters.organizer, batchId, importId, {}, NOW)).toMatchObject({
      created: 0,
    });
    const account = (id: string) =>
      db()
        .selectFrom('account')
        .select(['nip', 'email', 'opdId', 'position', 'rank'])
        .where('id', '=', id)
        .executeTakeFirst();
    expect(await account(byNip)).toEqual({
      nip: nip(61),
      email: 'hotma@contoh.test',
      opdId: rosters.world.opdId,
      position: 'Pranata Komputer',
      rank: 'III/c',
    });
    expect(await account(byMail)).toMatchObject({ nip: nip(62) });
    await db().updateTable('enrolment').set({ state: 'withdrawn' }).where('accountId', '=', byNip).execute();
    expect(await importRoster(db(), rosters.organizer, batchId, importId, {}, NOW)).toMatchObject({
      enrolled: 1,
    });
    expect((await rosters.enrolled(batchId)).map(({ state }) => state)).toEqual(['active', 'active']);
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
      opdId: rosters.world.opdId,
    });
    await grantRole(db(), chief, { role: 'admin' });
    const batchId = await rosters.newBatch();
    const importId = await rosters.check(
      rosterTable(
        ['Saut Nababan', nip(71), 'rebut@contoh.test', rosters.opdName],
        ['Lina Purba', nip(72), 'rebut2@contoh.test', rosters.opdName],
      ),
      batchId,
    );
    expect(await importRoster(db(), rosters.organizer, batchId, importId, {}, NOW)).toMatchObject({
      enrolled: 2,
    });
    const kept = await db()
      .selectFrom('account')
      .select(['email', 'opdId'])
      .where('id', 'in', [theirs, chief])
      .orderBy('sortKey', 'desc')
      .execute();
    expect(kept).toEqual([
      { email: null, opdId: foreign },
      { email: null, opdId: rosters.world.opdId },
    ]);
  });

  it('takes 2,000 rows, and two presses at once enrol each person once', async () => {
    const batchId = await rosters.newBatch();
    const people = Array.from({ length: 2000 }, (_, n) => [
      `Orang ${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]} ${'uvwxyz'[n % 6]}`,
      n % 2 ? manyNip(n) : '',
      n % 2 ? '' : `orang${n}@contoh.test`,
      rosters.opdName,
    ]);
    const importId = await rosters.check(rosterTable(...people), batchId);
    const ready = (await findImport(db(), rosters.organizer, batchId, importId))?.check.counts.ready ?? 0;
    expect(ready).toBeGreaterThan(1900);
    const started = performance.now();
    const [one, two] = await Promise.all([
      importRoster(db(), rosters.organizer, batchId, importId, {}, NOW),
      importRoster(db(), rosters.organizer, batchId, importId, {}, NOW),
    ]);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect([one, two].filter((result) => result?.ok)).toHaveLength(1);
    expect(await rosters.enrolled(batchId)).toHaveLength(ready);
    expect(await rosters.counted(batchId)).toBe(ready);
  });

  it('makes one account when two batches import the same new person at once', async () => {
    const batches = await Promise.all([1, 2, 3].map(() => rosters.newBatch()));
    const imports = await Promise.all(
      batches.map((batchId) =>
        rosters.check(rosterTable(['Bersama Lubis', nip(90), '', rosters.opdName]), batchId),
      ),
    );
    const results = await Promise.all(
      batches.map((batchId, at) =>
        importRoster(db(), rosters.organizer, batchId, imports[at] ?? '', {}, NOW),
      ),
    );
    expect(results.map((result) => result.ok && result.enrolled)).toEqual([1, 1, 1]);
    expect(await db().selectFrom('account').select('id').where('nip', '=', nip(90)).execute()).toHaveLength(
      1,
    );
  });
});
