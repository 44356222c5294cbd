import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { now } from '#app/clock.ts';
import { readTable } from '#app/documents/spreadsheet/read.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { checkImport, findImport } from '#app/domain/roster/check-import.server.ts';
import { type ImportRosterResult, importRoster } from '#app/domain/roster/import-roster.server.ts';
import type { Db } from '#db/schema.ts';
import { withDatabase } from './opened-database.ts';
import { Refusal } from './refusal.ts';

const usage =
  'Say which file and which batch: import-roster FILE --batch ID, the id as in the address of its pages.';

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { batch: { type: 'string' }, check: { type: 'boolean' } },
  });
  const [file] = positionals;
  const batchId = values.batch;
  if (!file || !batchId || positionals.length > 1) throw new Refusal(usage);
  const table = await readTable(await bytesOf(file), basename(file));
  if (!table.ok) throw new Refusal(`${file} cannot be read: ${words(table.reason)}.`);
  await withDatabase(async (db) => {
    const viewer = await commandLine(db, batchId);
    const roster = { fileName: basename(file), sheet: table.sheet, table: table.rows };
    const checked = await checkImport(db, viewer, batchId, roster, now());
    if (!checked.ok) {
      const missing = 'missing' in checked ? `: ${checked.missing.join(', ')}` : '';
      throw new Refusal(`${file} holds no roster: ${words(checked.reason)}${missing}.`);
    }
    await reportRows(db, viewer, batchId, checked.importId);
    if (values.check) return;
    report(await importRoster(db, viewer, batchId, checked.importId, {}, now()));
  });
}

/** Who has the machine may do what the batch's organizer may; the audit trail names the command line. */
async function commandLine(db: Db, batchId: string): Promise<Viewer> {
  const batch = await db.selectFrom('batch').select('balaiId').where('id', '=', batchId).executeTakeFirst();
  if (!batch) throw new Refusal('There is no batch with this id.');
  return {
    accountId: 'command_line',
    name: 'command line',
    titleBefore: '',
    titleAfter: '',
    opdId: null,
    opdName: null,
    email: null,
    isParticipant: false,
    batchId: null,
    roles: [{ role: 'organizer', balaiId: batch.balaiId, pemdaId: null, opdId: null }],
    hasAcceptedPrivacy: true,
    hasTwoStep: true,
    hasShortcuts: true,
    sessionId: '',
  };
}

async function reportRows(db: Db, viewer: Viewer, batchId: string, importId: string): Promise<void> {
  const review = await findImport(db, viewer, batchId, importId);
  if (!review) return;
  const { all, ready, mend, existing } = review.check.counts;
  console.log(`${all} rows: ${ready} ready, ${mend} to be mended, ${existing} enrolled already or twice.`);
  for (const row of review.check.rows)
    if (row.status === 'mend')
      for (const { column, code, value, suggestion } of row.problems)
        console.log(
          `  row ${row.row}, ${column}: ${words(code)}, "${value}"${suggestion ? ` (perhaps "${suggestion}")` : ''}`,
        );
}

function report(imported: ImportRosterResult): void {
  if (imported.ok) {
    console.log(`${imported.enrolled} people enrolled, ${imported.created} accounts made for them.`);
    return;
  }
  if (imported.reason === 'nobody_ready') {
    console.log('Nobody was enrolled: no row is ready.');
    return;
  }
  const opds = imported.reason === 'over_quota' ? imported.opds : [];
  throw new Refusal(
    `Nobody was enrolled: ${words(imported.reason)}. ${opds.map(({ opdName, quota, wouldBe }) => `${opdName}: ${wouldBe} of ${quota}`).join('; ')}`,
  );
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new Refusal(`${file} cannot be opened.`);
  }
}

const words = (code: string): string => code.replaceAll('_', ' ');
