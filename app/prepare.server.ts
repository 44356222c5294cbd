import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { now } from '#app/clock.ts';
import type { Config } from '#app/config.server.ts';
import { files } from '#app/files.server.ts';
import { log } from '#app/log.server.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { isPostgres } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { DemoState } from '#db/seed.ts';

type Settings = Pick<Config, 'isDemoAllowed' | 'demoPassword' | 'origin'>;

/**
 * Brings the database to where a newcomer can begin: newest schema, the courses of this release, and in an empty
 * database, where allowed, the demo world. Gives the lines to print when the server listens.
 */
export async function prepareDatabase(db: Db, settings: Settings): Promise<string[]> {
  await migrateToLatest(db);
  return alone(db, async () => {
    // Loaded here so that a server at work carries neither the reader of courses nor the demo world.
    const { findDemoState } = await import('#db/seed.ts');
    const { emptyDatabase } = await import('#db/tables.ts');
    await waitForMaker(db, findDemoState);
    if ((await findDemoState(db)).kind === 'under_way') {
      console.log('The demo world was left half made; it is made anew.');
      await emptyDatabase(db);
    }
    await importCourses(db);
    const hasAccounts = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
    if (hasAccounts) return (await findDemoState(db)).kind === 'whole' ? demoLines(undefined) : [];
    if (!settings.isDemoAllowed)
      return ['The database is empty. Make the first administrator: npm run pewarta -- create-admin'];
    return makeDemo(db, settings);
  });
}

/** `npm start` pressed twice: the second one leaves the first its work. Between machines the lock below does that. */
async function waitForMaker(db: Db, findDemoState: (db: Db) => Promise<DemoState>): Promise<void> {
  for (let waited = 0; waited < 120; waited += 1) {
    const state = await findDemoState(db);
    if (isPostgres(db) || state.kind !== 'under_way' || !isAlive(state.pid)) return;
    if (waited === 0) console.log('Another process makes the demo world; waiting for it …');
    await sleep(1_000);
  }
}

function isAlive(pid: number): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function importCourses(db: Db): Promise<void> {
  const { importCurriculum } = await import('#db/seeds/course.ts');
  for (const result of await importCurriculum(db, resolve('db/curriculum'), now())) {
    if (!result.ok) log.error({ course: result.slug, problems: result.problems }, 'a course has mistakes');
    else if (result.imported.isNew)
      log.info({ course: result.slug, version: result.imported.number }, 'course imported');
  }
}

async function makeDemo(db: Db, settings: Settings): Promise<string[]> {
  const { seedDemo } = await import('#db/seed.ts');
  const version = await db
    .selectFrom('courseVersion')
    .select('id')
    .orderBy('importedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!version) return ['No course could be imported, so there is no demo world; the lines above say why.'];
  const password = settings.demoPassword ?? newPassword();
  const startedAt = performance.now();
  console.log('Making the demo world …');
  await seedDemo(db, {
    now: now(),
    password,
    courseVersionId: version.id,
    files,
    printing: { origin: settings.origin, isSigned: false },
    onProgress: (percent) => console.log(`  … ${percent} %`),
  });
  console.log(`The demo world stands (${((performance.now() - startedAt) / 1000).toFixed(1)} s).`);
  return demoLines(password);
}

/** Letters that cannot be mistaken for one another, in groups that can be read aloud. */
function newPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => [...randomBytes(4)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return [group(), group(), group()].join('-');
}

function demoLines(password: string | undefined): string[] {
  const hint = password ?? 'as printed at the first start; set a new one: npm run pewarta -- demo-password';
  return [
    'Demo accounts, to be used at /masuk:',
    '  peserta1@demo.test … peserta40@demo.test   participants (1 fresh, 2–30 under way, 31–40 of an ended batch)',
    '  mentor1@demo.test, mentor3@demo.test       mentors for news; mentor2@demo.test for photos',
    '  panitia@demo.test, panitia2@demo.test      organizers of the first and the second balai',
    '  adminopd@demo.test, pimpinan@demo.test     contact person of an agency, head in the district',
    '  admin@demo.test                            the installation',
    `  Password: ${hint}`,
  ];
}

/** On PostgreSQL several servers may start at once: one prepares, the others wait. */
function alone<T>(db: Db, work: () => Promise<T>): Promise<T> {
  if (!isPostgres(db)) return work();
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(4022)`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(4022)`.execute(connection);
    }
  });
}
