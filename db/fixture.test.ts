import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courseOutline } from '#app/domain/courses/outline.server.ts';
import { openSqlite } from './client.server.ts';
import { type FixtureRows, listFixtures, readFacts, readRows, readSqliteFile } from './fixture.ts';
import { migrateTo, migrateToLatest } from './migrate.ts';
import type { Db } from './schema.ts';
import { findDemoState } from './seed.ts';
import { emptyPostgres, onBothEngines } from './testing/engines.ts';

const fresh = new Map<string, Promise<string[]>>();
onBothEngines('a new database', (db) => {
  it('has a schema to compare with', async () => {
    const columns = columnsOf(db());
    fresh.set(engineOf(db()), columns);
    expect((await columns).length).toBeGreaterThan(300);
  });
});

describe.each(listFixtures())('the database of release %s', (release) => {
  const facts = readFacts(release);

  describe('[sqlite]', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pewarta-fixture-'));
    let db: Db;
    beforeAll(async () => {
      writeFileSync(join(folder, 'pewarta.sqlite'), readSqliteFile(release));
      db = openSqlite(folder);
      await migrateToLatest(db);
    });
    afterAll(async () => {
      await db.destroy();
      rmSync(folder, { recursive: true, force: true });
    });
    standsWhole(() => db, facts.rows);

    it('is sound', async () => {
      const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      const foreign = await sql`pragma foreign_key_check`.execute(db);
      expect(Object.values(integrity.rows[0] ?? {})).toEqual(['ok']);
      expect(foreign.rows).toEqual([]);
    });
  });

  describe('[postgres]', () => {
    let db: Db;
    let drop: () => Promise<void>;
    beforeAll(async () => {
      ({ db, drop } = await emptyPostgres());
      await migrateTo(db, facts.migration);
      await load(db, readRows(release));
      await migrateToLatest(db);
    });
    afterAll(() => drop());
    standsWhole(() => db, facts.rows);
  });
});

function standsWhole(db: () => Db, rows: Record<string, number>): void {
  // Before that release is out a changed migration 0001 asks for a new fixture: node bin/make-fixture.ts 0.1.0
  it('has the schema of a new one', async () => {
    expect(await columnsOf(db())).toEqual(await fresh.get(engineOf(db())));
  });

  it('has lost no row', async () => {
    const counts: Record<string, number> = {};
    for (const table of Object.keys(rows)) {
      const { rows: found } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
        db(),
      );
      counts[table] = Number(found[0]?.n);
    }
    expect(counts).toEqual(rows);
  });

  it('is read by the program of today', async () => {
    expect(await findDemoState(db())).toEqual({ kind: 'whole' });
    const batch = await db()
      .selectFrom('batch')
      .select('courseVersionId')
      .where('name', '=', 'Angkatan III')
      .executeTakeFirstOrThrow();
    const outline = await courseOutline(db(), batch.courseVersionId);
    expect(outline.modules).toHaveLength(8);
    expect(outline.jp).toBe(32);
  });
}

/** Fills an empty schema; a table at a time, so many rows a statement. */
async function load(db: Db, dump: FixtureRows): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { table, rows } of dump) {
      const columns = Object.keys(rows[0] ?? {});
      for (let from = 0; from < rows.length; from += 100) {
        const values = rows
          .slice(from, from + 100)
          .map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
        await sql`insert into ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))}) values ${sql.join(values)}`.execute(
          tx,
        );
      }
    }
  });
}

const engineOf = (db: Db): string => db.getExecutor().adapter.constructor.name;

/** `table.column type` of everything but the migrator's own tables, sorted. */
async function columnsOf(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ name }) => !name.startsWith('kysely'))
    .flatMap(({ name, columns }) =>
      columns.map((c) => `${name}.${c.name} ${c.dataType.toLowerCase()}${c.isNullable ? '' : ' not null'}`),
    )
    .sort();
}
