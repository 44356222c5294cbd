import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyPassword } from '#app/domain/accounts/password-hash.server.ts';
import { folderStore } from '#app/storage/files.server.ts';
import { openSqlite } from '#db/client.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'pewarta-cli-'));
const data = join(folder, 'data');
const backup = join(folder, 'cadangan.tar.gz');
const EMAIL = 'kepala@contoh.test';
const PASSWORD = 'pisang goreng senja';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  output: string;
}

/** The command as people run it, as a process of its own. */
function pewarta(args: string[], { input = '', env = {} as Record<string, string> } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['bin/pewarta.ts', ...args], {
      // A port nobody listens on, so that no other installation is taken for this one.
      env: { PATH: process.env.PATH, PEWARTA_DATA: data, PORT: '1', NODE_ENV: 'production', ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
    child.stdin.end(input);
  });
}

const createAdmin = (input = `${PASSWORD}\n`) =>
  pewarta(
    ['create-admin', '--email', EMAIL.toUpperCase(), '--name', 'Dr. Hotma Sirait, M.Si', '--password-stdin'],
    {
      input,
    },
  );

beforeAll(async () => {
  const made = await createAdmin();
  expect(made).toEqual({ code: 0, output: `${EMAIL} is an administrator and can sign in at /masuk.\n` });
}, 30_000);

it('says what it can do, and ends with 1 for what it cannot', async () => {
  expect((await pewarta(['--help'])).output).toContain('create-admin');
  expect((await pewarta(['hapus-semua'])).code).toBe(1);
  expect(await pewarta(['create-admin', '--surel', 'x'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('--surel'),
  });
  expect(await pewarta(['create-admin', '--name', 'Rina'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('give --email'),
  });
});

it('made an administrator who can sign in, and nothing of the password is to be seen', async () => {
  const db = openSqlite(data);
  const account = await db
    .selectFrom('account')
    .innerJoin('accountRole', 'accountRole.accountId', 'account.id')
    .select(['name', 'titleBefore', 'titleAfter', 'email', 'passwordHash', 'role'])
    .executeTakeFirstOrThrow();
  await db.destroy();
  expect(account).toMatchObject({
    name: 'Hotma Sirait',
    titleBefore: 'Dr.',
    titleAfter: 'M.Si',
    email: EMAIL,
    role: 'admin',
  });
  expect(await verifyPassword(account.passwordHash, PASSWORD)).toBe(true);
  const weak = await createAdmin('kepala\n');
  expect(weak.code).toBe(1);
  expect(weak.output).not.toContain('kepala\n');
});

it('refuses a demo password where there is no demo world', async () => {
  expect(await pewarta(['demo-password'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('no demo world'),
  });
});

it('names the mistakes of a course and stores none of it', async () => {
  const course = join(folder, 'kursus-keliru');
  mkdirSync(course);
  writeFileSync(join(course, 'course.yaml'), 'title: [');
  expect(await pewarta(['import-course', course])).toMatchObject({
    code: 1,
    output: expect.stringMatching(/course\.yaml:1: .+\n[\s\S]*nothing was stored/),
  });
});

it('writes a backup that a new folder can be restored from, file by file', async () => {
  const picture = await folderStore(join(data, 'files')).put(Buffer.from('isi sebuah berkas'));
  expect((await pewarta(['backup', backup])).code).toBe(0);
  expect(await pewarta(['backup', backup])).toMatchObject({
    code: 1,
    output: expect.stringContaining('never overwrites'),
  });
  expect(readdirSync(folder).filter((name) => name.startsWith('.pewarta-backup'))).toEqual([]);

  const env = { PEWARTA_DATA: join(folder, 'pindahan') };
  expect((await pewarta(['restore', backup], { env })).code).toBe(0);
  expect(await folderStore(join(env.PEWARTA_DATA, 'files')).get(picture)).toBeDefined();
  expect(await pewarta(['doctor'], { env })).toMatchObject({
    code: 0,
    output: expect.stringContaining('✓ The database file is whole'),
  });

  expect(await pewarta(['restore', backup], { env })).toMatchObject({
    code: 1,
    output: expect.stringContaining('--force'),
  });
  expect((await pewarta(['restore', backup, '--force'], { env })).code).toBe(0);
  expect(readdirSync(env.PEWARTA_DATA).some((name) => name.startsWith('before-restore-'))).toBe(true);
}, 60_000);

it('restores nothing from a backup in which one byte has changed', async () => {
  const bytes = gunzipSync(readFileSync(backup));
  const at = bytes.indexOf('isi sebuah berkas');
  bytes[at] = 0x49;
  const changed = join(dirname(backup), 'berubah.tar.gz');
  writeFileSync(changed, gzipSync(bytes));
  const env = { PEWARTA_DATA: join(folder, 'tidak-jadi') };
  expect(await pewarta(['restore', changed], { env })).toMatchObject({
    code: 1,
    output: expect.stringContaining('damaged'),
  });
  expect(readdirSync(env.PEWARTA_DATA)).toEqual([]);
});

it('sends PostgreSQL to its own tools and writes nothing', async () => {
  const env = { DATABASE_URL: 'postgres://tidak:ada@127.0.0.1:1/x' };
  const target = join(folder, 'pg.tar.gz');
  expect(await pewarta(['backup', target], { env })).toMatchObject({
    code: 1,
    output: expect.stringContaining('pg_dump'),
  });
  expect(await pewarta(['restore', backup], { env })).toMatchObject({
    code: 1,
    output: expect.stringContaining('pg_restore'),
  });
  expect(await pewarta(['doctor'], { env })).toMatchObject({
    code: 1,
    output: expect.stringContaining('✗ PostgreSQL cannot be reached'),
  });
}, 30_000);

it('says in the doctor what is wrong, and ends with 1', async () => {
  const env = { PEWARTA_DATA: join(folder, 'kosong') };
  expect(await pewarta(['doctor'], { env })).toMatchObject({
    code: 1,
    output: expect.stringContaining('✗ There is no database yet'),
  });
  const db = openSqlite(data);
  const gone = {
    id: 'f',
    sha256: 'a'.repeat(64),
    mime: 'image/png',
    bytes: 1,
    width: 1,
    height: 1,
    originalName: 'x',
    ownerId: null,
    createdAt: '',
  };
  await db.insertInto('file').values(gone).execute();
  await db.deleteFrom('accountRole').execute();
  await db.destroy();
  const { code, output } = await pewarta(['doctor']);
  expect(code).toBe(1);
  expect(output).toContain('✗ There is no administrator');
  expect(output).toContain('✗ 1 files are missing or changed');
});
