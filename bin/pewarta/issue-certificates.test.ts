import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderStore } from '#app/storage/files.server.ts';
import { openSqlite } from '#db/client.server.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { makeCertifyingWorld, makeGraduate } from '#db/testing/certifying.ts';

const run = promisify(execFile);
let folder = '';
let batchId = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pewarta-verb-'));
  const db = openSqlite(folder);
  await migrateToLatest(db);
  const world = await makeCertifyingWorld(db);
  batchId = world.batchId;
  await makeGraduate(db, world, 88);
  await makeGraduate(db, world, 72);
  await makeGraduate(db, world, null);
  await db.destroy();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pewarta = (...args: string[]) =>
  run(process.execPath, ['bin/pewarta.ts', ...args], {
    env: { ...process.env, PEWARTA_DATA: folder, PEWARTA_ORIGIN: 'https://pewarta.test', DATABASE_URL: '' },
  });

it('issues and draws for everybody eligible, once', async () => {
  const first = await pewarta('issue-certificates', '--batch', batchId);
  expect(first.stdout).toContain('2 certificates issued');
  const second = await pewarta('issue-certificates', '--batch', batchId);
  expect(second.stdout).toContain('0 certificates issued, 2 eligible participants have one already');

  const db = openSqlite(folder);
  const rows = await db.selectFrom('certificate').select(['state', 'sha256', 'seq', 'issuedBy']).execute();
  await db.destroy();
  expect(rows.map(({ state, seq, issuedBy }) => [state, seq, issuedBy])).toEqual([
    ['terbit', 1, 'command_line'],
    ['terbit', 2, 'command_line'],
  ]);
  const files = folderStore(join(folder, 'files'));
  for (const { sha256 } of rows) expect((await files.get(sha256 ?? ''))?.length).toBeGreaterThan(10_000);
});

it('explains what it cannot do', async () => {
  await expect(pewarta('issue-certificates', '--batch', 'tidak-ada')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no batch with this id.'),
  });
  await expect(pewarta('issue-certificates')).rejects.toMatchObject({ code: 1 });
});
