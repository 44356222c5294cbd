import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqlite } from '#db/client.server.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { makeWorld } from '#db/testing/factories.ts';

const run = promisify(execFile);
let folder = '';
let batchId = '';
let roster = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pewarta-roster-'));
  const db = openSqlite(folder);
  await migrateToLatest(db);
  const world = await makeWorld(db);
  batchId = world.batchId;
  const opd = await db
    .selectFrom('opd')
    .select('name')
    .where('id', '=', world.opdId)
    .executeTakeFirstOrThrow();
  await db.destroy();
  roster = join(folder, 'peserta.csv');
  await writeFile(
    roster,
    `Nama;NIP;Surel;OPD\nDewi Anggraini;198403122010012014;dewi@contoh.test;${opd.name}\nTogar Simbolon;1,98E+17;;${opd.name}\n`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pewarta = (...args: string[]) =>
  run(process.execPath, ['bin/pewarta.ts', ...args], {
    env: { ...process.env, PEWARTA_DATA: folder, PEWARTA_ORIGIN: 'https://pewarta.test', DATABASE_URL: '' },
  });

it('checks, enrols the ready ones and enrols nobody twice', async () => {
  const checked = await pewarta('import-roster', roster, '--batch', batchId, '--check');
  expect(checked.stdout).toContain('2 rows: 1 ready, 1 to be mended');
  expect(checked.stdout).toContain('row 3, nip: nip number');
  expect(checked.stdout).not.toContain('enrolled,');
  const imported = await pewarta('import-roster', roster, '--batch', batchId);
  expect(imported.stdout).toContain('1 people enrolled, 1 accounts made');
  const again = await pewarta('import-roster', roster, '--batch', batchId);
  expect(again.stdout).toContain('Nobody was enrolled');
});

it('finds completion in order, and says what it cannot do', async () => {
  const rebuilt = await pewarta('rebuild-completion', '--check');
  expect(rebuilt.stdout).toContain('1 enrolments in 1 batches: 0 differences.');
  const db = openSqlite(folder);
  await db.updateTable('opdProgress').set({ participants: 5 }).execute();
  await db.destroy();
  await expect(pewarta('rebuild-completion', '--check')).rejects.toMatchObject({ code: 1 });
  expect((await pewarta('rebuild-completion')).stdout).toContain('1 differences, all put right.');
  expect((await pewarta('rebuild-completion', '--check')).stdout).toContain('0 differences');
  await expect(pewarta('import-roster', roster)).rejects.toMatchObject({ code: 1 });
  await expect(pewarta('import-roster', roster, '--batch', 'tidak-ada')).rejects.toMatchObject({
    stderr: expect.stringContaining('There is no batch with this id.'),
  });
  await expect(pewarta('import-roster', 'tidak-ada.csv', '--batch', batchId)).rejects.toMatchObject({
    code: 1,
  });
});
