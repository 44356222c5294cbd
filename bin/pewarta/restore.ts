import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { sha256Of } from '#app/storage/files.server.ts';
import { unpackArchive } from './archive.ts';
import { FILE_NAME } from './backup.ts';
import { Refusal } from './refusal.ts';

const DATABASE = 'pewarta.sqlite';
/** What belongs to an installation in its folder; anything else there is not ours to touch. */
const OWN_PARTS = [DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, 'files'];

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { force: { type: 'boolean', default: false } },
  });
  const [given] = positionals;
  if (!given || !existsSync(given)) throw new Refusal('Name the backup to restore: a file made by `backup`.');
  if (config.databaseUrl)
    throw new Refusal(
      'This installation keeps its database in PostgreSQL: restore it with pg_restore and unpack the files into PEWARTA_DATA. Nothing was changed.',
    );
  const folder = resolve(config.dataFolder);
  const present = OWN_PARTS.filter((part) => existsSync(join(folder, part)));
  if (present.length > 0 && !values.force)
    throw new Refusal(`${folder} holds an installation already; --force sets it aside and restores.`);
  if (await isServing()) throw new Refusal('Pewarta is running; end it before restoring.');

  await mkdir(folder, { recursive: true });
  const workplace = await mkdtemp(join(folder, '.restore-'));
  try {
    const names = await unpackArchive(given, workplace, isPart);
    await check(workplace, names);
    if (present.length > 0) {
      const aside = join(folder, `before-restore-${now().toISOString().replace(/[:.]/g, '-')}`);
      await mkdir(aside);
      for (const part of present) await rename(join(folder, part), join(aside, part));
      console.log(`What was there lies in ${aside}.`);
    }
    for (const part of ['files', DATABASE])
      if (existsSync(join(workplace, part))) await rename(join(workplace, part), join(folder, part));
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  console.log(`${folder} holds the restored installation. Start it with: npm start`);
}

const isPart = (name: string): boolean =>
  name === 'manifest.json' || name === DATABASE || FILE_NAME.test(name);

/** Nothing moves into place before every part has proven itself. */
async function check(workplace: string, names: string[]): Promise<void> {
  if (!names.includes('manifest.json') || !names.includes(DATABASE))
    throw new Refusal('This is no backup of Pewarta: manifest or database is missing.');
  const manifest = JSON.parse(await readFile(join(workplace, 'manifest.json'), 'utf8')) as { files?: number };
  const files = names.filter((name) => FILE_NAME.test(name));
  if (manifest.files !== files.length)
    throw new Refusal(`The backup should hold ${manifest.files} files and holds ${files.length}.`);
  for (const name of files) {
    const bytes = await readFile(join(workplace, name));
    if (sha256Of(bytes) !== name.split('/').at(-1)) throw new Refusal(`${name} in the backup is damaged.`);
  }
  const handle = new Database(join(workplace, DATABASE));
  try {
    const verdict = handle.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new Refusal(`The database in the backup is damaged: ${verdict}.`);
  } finally {
    handle.close();
  }
  // Opening it may have left a log beside it, which belongs to nothing.
  for (const entry of await readdir(workplace))
    if (entry.startsWith(`${DATABASE}-`)) await rm(join(workplace, entry));
}

/** Whether a server of this configuration answers now. */
async function isServing(): Promise<boolean> {
  try {
    const answer = await fetch(`http://${config.host}:${config.port}/healthz`, {
      signal: AbortSignal.timeout(1_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
