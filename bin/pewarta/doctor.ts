import { existsSync } from 'node:fs';
import { mkdir, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { files } from '#app/files.server.ts';
import { version } from '#app/version.server.ts';
import { pendingMigrations } from '#db/migrate.ts';
import { isPostgres } from '#db/portable.ts';

/** What a check found: a fact that is well, or a sentence about what is wrong and what to do. */
type Finding = { isWell: boolean; sentence: string };
const well = (sentence: string): Finding => ({ isWell: true, sentence });
const wrong = (sentence: string): Finding => ({ isWell: false, sentence });

const MINUTE = 60_000;
const LEAST_FREE = 1_000_000_000; // bytes
const STUCK_AFTER = 60 * MINUTE;

export async function run(): Promise<void> {
  console.log(`Pewarta ${version}, data in ${resolve(config.dataFolder)}`);
  const findings: Finding[] = [];
  try {
    findings.push(checkRuntime(), checkZones(), await checkDisk());
    const database = await checkDatabase();
    findings.push(database);
    if (database.isWell) {
      if (!isPostgres(db)) findings.push(await checkIntegrity());
      findings.push(await checkAdmin(), await checkFiles(), await checkMail(), await checkJobs());
    }
  } finally {
    await db.destroy();
  }
  for (const { isWell, sentence } of findings) console.log(`${isWell ? '✓' : '✗'} ${sentence}`);
  if (findings.some((finding) => !finding.isWell)) process.exitCode = 1;
}

function checkRuntime(): Finding {
  const [major = 0] = process.versions.node.split('.').map(Number);
  return major >= 22
    ? well(`Node ${process.versions.node}`)
    : wrong(
        `Node ${process.versions.node} is too old for the database engine; start through npm run pewarta.`,
      );
}

/** Deadlines end in the zone of the Pemda: without zone data they would end at another hour. */
function checkZones(): Finding {
  const noon = new Date('2026-11-10T05:00:00.000Z');
  const hours = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].map((timeZone) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(noon),
  );
  const clock = now();
  if (hours.join() !== '12,13,14')
    return wrong('This Node knows no Indonesian time zones; deadlines would be wrong.');
  return clock.getUTCFullYear() < 2026
    ? wrong(`The clock of this machine says ${clock.toISOString()}; set it.`)
    : well(`Time zones are known; the clock says ${clock.toISOString()}`);
}

async function checkDisk(): Promise<Finding> {
  await mkdir(config.dataFolder, { recursive: true });
  const disk = await statfs(config.dataFolder);
  const free = disk.bavail * disk.bsize;
  const gigabytes = `${(free / 1e9).toFixed(1)} GB`;
  return free >= LEAST_FREE
    ? well(`${gigabytes} free for data`)
    : wrong(`Only ${gigabytes} are free for data; make room before uploads and certificates fail.`);
}

async function checkDatabase(): Promise<Finding> {
  const engine = isPostgres(db) ? 'PostgreSQL' : 'SQLite';
  // Asking would make an empty file.
  if (!isPostgres(db) && !existsSync(join(config.dataFolder, 'pewarta.sqlite')))
    return wrong('There is no database yet; npm start makes it.');
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    return wrong(`${engine} cannot be reached: ${error instanceof Error ? error.message : error}`);
  }
  const pending = await pendingMigrations(db);
  return pending.length === 0
    ? well(`${engine} answers and has the newest schema`)
    : wrong(`The database is not at the newest schema (${pending.join(', ')}); npm start brings it there.`);
}

async function checkAdmin(): Promise<Finding> {
  const admin = await db
    .selectFrom('accountRole')
    .innerJoin('account', 'account.id', 'accountRole.accountId')
    .select('account.id')
    .where('accountRole.role', '=', 'admin')
    .where('account.isActive', '=', 1)
    .executeTakeFirst();
  return admin
    ? well('There is an administrator')
    : wrong('There is no administrator; make one: npm run pewarta -- create-admin');
}

async function checkIntegrity(): Promise<Finding> {
  const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db);
  const broken = await sql`pragma foreign_key_check`.execute(db);
  const verdict = rows[0]?.integrityCheck;
  if (verdict !== 'ok') return wrong(`The database file is damaged (${verdict}); restore a backup.`);
  return broken.rows.length === 0
    ? well('The database file is whole')
    : wrong(`${broken.rows.length} rows refer to rows that are gone; restore a backup.`);
}

/** Every file the database names must be there and be what its name says. */
async function checkFiles(): Promise<Finding> {
  const named = await db.selectFrom('file').select(['sha256', 'originalName']).orderBy('createdAt').execute();
  const missing: string[] = [];
  for (const sha256 of new Set(named.map((file) => file.sha256)))
    if (!(await files.get(sha256))) missing.push(sha256);
  if (missing.length === 0) return well(`${named.length} files are there and unchanged`);
  const published = await db
    .selectFrom('certificate')
    .select('number')
    .where('sha256', 'in', missing.slice(0, 500))
    .execute();
  const certificates =
    published.length > 0 ? `, certificates ${published.map((c) => c.number).join(', ')}` : '';
  return wrong(`${missing.length} files are missing or changed${certificates}; take them from a backup.`);
}

async function checkMail(): Promise<Finding> {
  const [failed, waiting] = await Promise.all([
    db
      .selectFrom('mail')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('state', '=', 'failed')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('mail')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('state', 'in', ['waiting', 'sending'])
      .where('notBefore', '<', new Date(now().getTime() - STUCK_AFTER).toISOString())
      .executeTakeFirstOrThrow(),
  ]);
  if (Number(failed.n) > 0) return wrong(`${failed.n} mails failed; /admin/surat-keluar says why.`);
  if (Number(waiting.n) === 0) return well('No mail is stuck');
  return config.smtpUrl
    ? wrong(`${waiting.n} mails have been due for over an hour; is Pewarta running, is SMTP_URL right?`)
    : well(`${waiting.n} mails wait because no SMTP_URL is set`);
}

async function checkJobs(): Promise<Finding> {
  const { n } = await db
    .selectFrom('job')
    .select((e) => e.fn.countAll<number>().as('n'))
    .where((e) =>
      e.or([
        e('state', '=', 'failed'),
        e.and([
          e('state', 'in', ['waiting', 'running']),
          e('notBefore', '<', new Date(now().getTime() - STUCK_AFTER).toISOString()),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(n) === 0
    ? well('No certificate waits to be drawn')
    : wrong(`${n} certificates could not be drawn; start Pewarta and look into its log.`);
}
