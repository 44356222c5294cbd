import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** What a fixture was when it was kept. */
export interface FixtureFacts {
  /** The newest migration of that release. */
  migration: string;
  /** How many rows each table had. */
  rows: Record<string, number>;
}

/** Tables in an order in which they can be filled; columns as the database names them. */
export type FixtureRows = { table: string; rows: Record<string, string | number | null>[] }[];

const folder = join(import.meta.dirname, 'fixtures');

/** The releases of which a populated database is kept, oldest first. */
export function listFixtures(): string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'facts.json')))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

export function readFacts(release: string): FixtureFacts {
  return JSON.parse(readFileSync(join(folder, release, 'facts.json'), 'utf8')) as FixtureFacts;
}

/** The SQLite file, byte for byte. */
export const readSqliteFile = (release: string): Buffer => read(release, 'pewarta.sqlite.br');

export const readRows = (release: string): FixtureRows =>
  JSON.parse(read(release, 'rows.json.br').toString('utf8')) as FixtureRows;

const read = (release: string, name: string): Buffer =>
  brotliDecompressSync(readFileSync(join(folder, release, name)));
