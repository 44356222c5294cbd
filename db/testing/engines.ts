import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openPostgres, openSqlite } from '../client.server.ts';
import { newId } from '../id.ts';
import { migrateToLatest } from '../migrate.ts';
import type { Db } from '../schema.ts';

/**
 * Runs the same tests on SQLite and on PostgreSQL, each file with a fresh, migrated database per engine.
 * `db()` is valid inside tests and hooks only.
 */
export function onBothEngines(name: string, tests: (db: () => Db) => void): void {
  describe(`${name} [sqlite]`, () => {
    let db: Db | undefined;
    let folder = '';
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'pewarta-test-'));
      db = openSqlite(folder);
      await migrateToLatest(db);
    });
    afterAll(async () => {
      await db?.destroy();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(() => opened(db));
  });

  describe(`${name} [postgres]`, () => {
    let db: Db | undefined;
    const base = inject('postgresUrl');
    const database = `t_${newId().replaceAll('-', '')}`;
    beforeAll(async () => {
      await administer(base, `create database ${database} template template_pewarta`);
      db = openPostgres(`${base}/${database}`);
    });
    afterAll(async () => {
      await db?.destroy();
      // Not by force: PostgreSQL waits for connections that are just closing; cutting them is an error over there.
      await administer(base, `drop database if exists ${database}`);
    });
    tests(() => opened(db));
  });
}

/** A PostgreSQL database with nothing in it, not even a schema; the caller drops it. */
export async function emptyPostgres(): Promise<{ db: Db; drop: () => Promise<void> }> {
  const base = inject('postgresUrl');
  const database = `e_${newId().replaceAll('-', '')}`;
  await administer(base, `create database ${database}`);
  const db = openPostgres(`${base}/${database}`);
  return {
    db,
    drop: async () => {
      await db.destroy();
      await administer(base, `drop database if exists ${database}`);
    },
  };
}

function opened(db: Db | undefined): Db {
  if (!db) throw new Error('The database is open inside tests and hooks only.');
  return db;
}

async function administer(base: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${base}/postgres` });
  await client.connect();
  try {
    // Two files copying the template at once would collide: one at a time.
    await client.query('select pg_advisory_lock(7)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}
