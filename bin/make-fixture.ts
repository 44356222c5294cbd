import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sql } from 'kysely';
import { closeDocumentWorkers } from '#app/documents/worker-pool.ts';
import { folderStore } from '#app/storage/files.server.ts';
import { openSqlite } from '#db/client.server.ts';
import type { FixtureFacts, FixtureRows } from '#db/fixture.ts';
import { latestMigration, migrateToLatest } from '#db/migrate.ts';
import type { Db } from '#db/schema.ts';
import { seedDemo } from '#db/seed.ts';
import { importCurriculum } from '#db/seeds/course.ts';
import { TABLES } from '#db/tables.ts';

// Keeps the demo world of this release as a database that later releases must be able to migrate. Run once per
// release, at its end: node bin/make-fixture.ts 0.1.0

/** Always the same day, so that two fixtures differ by what changed. */
const NOW = new Date('2026-11-20T03:00:00.000Z');

const release = process.argv[2];
if (!release || !/^\d+\.\d+\.\d+$/.test(release)) {
  console.error('Which release? node bin/make-fixture.ts 0.1.0');
  process.exit(1);
}
const target = join('db/fixtures', release);
const work = mkdtempSync(join(tmpdir(), 'pewarta-fixture-'));
const db = openSqlite(work);
try {
  await makeWorld(db);
  const rows = await dumpRows(db);
  const copy = join(work, 'copy.sqlite');
  await sql`vacuum into ${copy}`.execute(db);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'pewarta.sqlite.br'), compress(readFileSync(copy)));
  writeFileSync(join(target, 'rows.json.br'), compress(Buffer.from(JSON.stringify(rows))));
  const facts: FixtureFacts = {
    migration: latestMigration(),
    rows: Object.fromEntries(rows.map(({ table, rows: { length } }) => [table, length])),
  };
  writeFileSync(join(target, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
  console.log(`${target}: ${rows.length} tables, ${rows.flatMap((t) => t.rows).length} rows`);
} finally {
  await db.destroy();
  await closeDocumentWorkers();
  rmSync(work, { recursive: true, force: true });
}

async function makeWorld(target: Db): Promise<void> {
  await migrateToLatest(target);
  const [course] = await importCurriculum(target, 'db/curriculum', NOW);
  if (!course?.ok) throw new Error(`the curriculum has mistakes: ${JSON.stringify(course)}`);
  await seedDemo(target, {
    now: NOW,
    password: 'kata-sandi-fixture',
    courseVersionId: course.imported.courseVersionId,
    files: folderStore(join(work, 'files')),
    printing: { origin: 'http://localhost:3000', isSigned: false },
  });
}

/** Rows as the database names them, each table after those it refers to. */
async function dumpRows(source: Db): Promise<FixtureRows> {
  const dump: FixtureRows = [];
  for (const name of TABLES) {
    const table = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const { rows } = await source
      .withoutPlugins()
      .executeQuery<Record<string, string | number | null>>(
        sql`select * from ${sql.table(table)} order by rowid`.compile(source.withoutPlugins()),
      );
    dump.push({ table, rows });
  }
  return dump;
}

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
