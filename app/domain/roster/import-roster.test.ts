import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { makeRosterWorld, nip, type RosterWorld, rosterTable } from '#db/testing/rosters.ts';
import { checkImport, findImport, mendImport } from './check-import.server.ts';
import { importRoster } from './import-roster.server.ts';
import type { Table } from './table.ts';

onBothEngines('importing a roster', (db) => {
  let rosters: RosterWorld;
  beforeAll(async () => {
    rosters = await makeRosterWorld(db());
  });

  it('enrols chosen rows, then the rest, and nobody twice', async () => {
    const importId = await rosters.check(
      rosterTable(
        ['Drs. Togar Simbolon, M.Si', nip(1), 'TOGAR@contoh.test', rosters.opdName, 'Pranata Humas', 'III/c'],
        ['Dewi Anggraini', nip(2), '', rosters.opdName, '', ''],
        ['Irwan Saputra', '', '', 'Dinas Entah', '', ''],
      ),
    );
    const review = await findImport(db(), rosters.organizer, rosters.world.batchId, importId);
    expect(review?.check.counts).toEqual({ all: 3, ready: 2, mend: 1, existing: 0, numberNips: 0 });
    const first = await importRoster(
      db(),
      rosters.organizer,
      rosters.world.batchId,
      importId,
      { rows: [3, 4] },
      NOW,
    );
    expect(first).toEqual({ ok: true, enrolled: 1, created: 1, leftOut: 1 });
    const rest = await importRoster(db(), rosters.organizer, rosters.world.batchId, importId, {}, NOW);
    expect(rest).toEqual({ ok: true, enrolled: 1, created: 1, leftOut: 2 });
    expect(await importRoster(db(), rosters.organizer, rosters.world.batchId, importId, {}, NOW)).toEqual({
      ok: false,
      reason: 'nobody_ready',
    });
    expect(await rosters.enrolled()).toEqual([
      { name: 'Dewi Anggraini', nip: nip(2), email: null, state: 'active', opdId: rosters.world.opdId },
      {
        name: 'Togar Simbolon',
        nip: nip(1),
        email: 'togar@contoh.test',
        state: 'active',
        opdId: rosters.world.opdId,
      },
    ]);
    expect(await rosters.counted()).toBe(2);
    const again = await findImport(
      db(),
      rosters.organizer,
      rosters.world.batchId,
      await rosters.check(rosterTable(['Dewi Anggraini', nip(2), '', rosters.opdName])),
    );
    expect(again?.check.counts).toMatchObject({ ready: 0, existing: 1 });
  });

  it('takes values typed anew in the review', async () => {
    const rows = rosterTable(['Kartini Purba', '', '', 'Dinas Entah', '', '']).map((row, at) =>
      at === 0
        ? row
        : row.map((cell, column) => (column === 1 ? { text: '1.98E+17', isNumber: true } : cell)),
    );
    const importId = await rosters.check(rows);
    expect(
      (await findImport(db(), rosters.organizer, rosters.world.batchId, importId))?.check.counts,
    ).toMatchObject({
      mend: 1,
      numberNips: 1,
    });
    const mends = [
      { row: 2, column: 'nip' as const, value: nip(30) },
      { row: 2, column: 'opd' as const, value: rosters.opdName },
      { row: 99, column: 'opd' as const, value: 'tidak ada' },
    ];
    expect(await mendImport(db(), rosters.stranger, rosters.world.batchId, importId, mends)).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await mendImport(db(), rosters.organizer, rosters.world.batchId, importId, mends)).toEqual({
      ok: true,
    });
    expect(
      (await findImport(db(), rosters.organizer, rosters.world.batchId, importId))?.check.counts,
    ).toMatchObject({
      ready: 1,
      numberNips: 0,
    });
  });

  it('takes the NIP typed anew even where the file had kept all digits of the number', async () => {
    const [head = [], row = []] = rosterTable(['Kartini Purba', '', '', rosters.opdName]);
    const numbered = row.map((cell, column) => (column === 1 ? { text: nip(31), isNumber: true } : cell));
    const importId = await rosters.check([head, numbered]);
    const typed = async (value: string) => {
      const mends = [{ row: 2, column: 'nip' as const, value }];
      await mendImport(db(), rosters.organizer, rosters.world.batchId, importId, mends);
      return (await findImport(db(), rosters.organizer, rosters.world.batchId, importId))?.check.counts;
    };
    expect(await typed('1,98E+17')).toMatchObject({ mend: 1, numberNips: 1 });
    expect(await typed(nip(31))).toMatchObject({ ready: 1, numberNips: 0 });
  });

  it('is nothing to a stranger, nor in another batch of the same balai', async () => {
    const importId = await rosters.check(rosterTable(['Melati Sinurat', nip(40), '', rosters.opdName]));
    const file = { fileName: 'x', sheet: 'x', table: rosterTable(['A', nip(41), '', rosters.opdName]) };
    expect(await checkImport(db(), rosters.stranger, rosters.world.batchId, file, NOW)).toMatchObject({
      reason: 'not_found',
    });
    expect(await findImport(db(), rosters.stranger, rosters.world.batchId, importId)).toBeUndefined();
    expect(
      await importRoster(db(), rosters.stranger, rosters.world.batchId, importId, {}, NOW),
    ).toMatchObject({
      reason: 'not_found',
    });
    const other = await rosters.newBatch();
    expect(await findImport(db(), rosters.organizer, other, importId)).toBeUndefined();
    expect(await importRoster(db(), rosters.organizer, other, importId, {}, NOW)).toMatchObject({
      reason: 'not_found',
    });
  });

  it('says why a file holds no roster', async () => {
    const read = (rows: Table) =>
      checkImport(
        db(),
        rosters.organizer,
        rosters.world.batchId,
        { fileName: 'x', sheet: 'x', table: rows },
        NOW,
      );
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
    const batchId = await rosters.newBatch({ quotaPerOpd: 1 });
    const importId = await rosters.check(
      rosterTable(['Satu', nip(51), '', rosters.opdName], ['Dua', nip(52), '', rosters.opdName]),
      batchId,
    );
    expect(await importRoster(db(), rosters.organizer, batchId, importId, {}, NOW)).toEqual({
      ok: false,
      reason: 'over_quota',
      opds: [{ opdName: rosters.opdName, quota: 1, wouldBe: 2 }],
    });
    expect(await rosters.enrolled(batchId)).toEqual([]);
    expect(await importRoster(db(), rosters.organizer, batchId, importId, { rows: [2] }, NOW)).toMatchObject({
      enrolled: 1,
    });
    expect(await importRoster(db(), rosters.organizer, batchId, importId, { rows: [3] }, NOW)).toMatchObject({
      reason: 'over_quota',
    });
  });
});
