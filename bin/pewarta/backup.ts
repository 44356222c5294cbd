import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { version } from '#app/version.server.ts';
import { type Packed, packArchive } from './archive.ts';
import { Refusal } from './refusal.ts';

/** A complete file of content: `files/ab/cd/<sha256>`; half-written ones carry a suffix. */
export const FILE_NAME = /^files\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2[0-9a-f]{60}$/;

export async function run(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [given] = positionals;
  if (!given) throw new Refusal('Name the file to write, such as pewarta-2026-11-10.tar.gz.');
  if (config.databaseUrl) throw new Refusal(POSTGRES);
  const database = join(config.dataFolder, 'pewarta.sqlite');
  if (!existsSync(database)) throw new Refusal(`There is no database in ${resolve(config.dataFolder)}.`);
  const target = resolve(given);
  if (existsSync(target)) throw new Refusal(`${target} is there already; a backup never overwrites.`);

  // Beside the target, so that the finished archive is only renamed, and the data disk is not filled.
  const workplace = await mkdtemp(join(dirname(target), '.pewarta-backup-'));
  try {
    const copy = join(workplace, 'pewarta.sqlite');
    copyDatabase(database, copy);
    // Files after the database: every file that it names was there before it was named, and none is ever changed.
    const files = await listFiles();
    const manifest = join(workplace, 'manifest.json');
    await writeFile(
      manifest,
      `${JSON.stringify({ pewarta: version, madeAt: now().toISOString(), engine: 'sqlite', files: files.length }, null, 2)}\n`,
    );
    const archive = join(workplace, 'archive.tar.gz');
    await packArchive(
      [{ name: 'manifest.json', path: manifest }, { name: 'pewarta.sqlite', path: copy }, ...files],
      archive,
    );
    await rename(archive, target);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  const megabytes = ((await stat(target)).size / 1_000_000).toFixed(1);
  console.log(`${target} holds the database and all files (${megabytes} MB). Keep it on another machine.`);
}

const POSTGRES = `This installation keeps its database in PostgreSQL, which has its own tools. Back up both parts:
    pg_dump --format=custom --file=pewarta.dump "$DATABASE_URL"
    tar -czf pewarta-files.tar.gz -C ${resolve(config.dataFolder)} files
  in this order: no file that the database names is then missing. Nothing was written.`;

/** One consistent state of a database that others may be writing to, without its write-ahead log. */
function copyDatabase(source: string, copy: string): void {
  const handle = new Database(source, { readonly: true });
  try {
    handle.pragma('busy_timeout = 10000');
    handle.prepare('vacuum into ?').run(copy);
  } finally {
    handle.close();
  }
}

async function listFiles(): Promise<Packed[]> {
  const folder = join(config.dataFolder, 'files');
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(config.dataFolder, path).split(sep).join('/') }))
    .filter(({ name }) => FILE_NAME.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
