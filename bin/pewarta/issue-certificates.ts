import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { closeDocumentWorkers, renderCertificate } from '#app/documents/worker-pool.ts';
import { type IssueResult, issueCertificates } from '#app/domain/certificates/issue-certificates.server.ts';
import { files } from '#app/files.server.ts';
import { renderCertificateChore } from '#app/jobs/render-certificate.server.ts';
import type { Db } from '#db/schema.ts';
import { withDatabase } from './opened-database.ts';
import { Refusal } from './refusal.ts';

const REFUSALS = {
  not_found: 'There is no batch with this id.',
  no_signatory: 'Nobody signs for this batch yet; choose a signatory in its data.',
  number_pattern: "The balai's number pattern cannot be used; mend it in /admin/lembaga.",
};
/** A running server may be drawing some of them; it finishes within seconds. */
const LONGEST_WAIT_MS = 60_000;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { batch: { type: 'string' } } });
  const batchId = values.batch;
  if (!batchId) throw new Refusal('Name the batch: --batch ID, as in the address of its pages.');
  try {
    await withDatabase(async (db) => {
      const printing = { origin: config.origin, isSigned: false };
      const result = await issueCertificates(db, 'command_line', batchId, 'all_eligible', printing, now());
      if (!result.ok) throw new Refusal(REFUSALS[result.reason]);
      report(result);
      const missing = await drawAll(db, result.certificateIds);
      if (missing > 0)
        throw new Refusal(`${missing} files are not drawn yet; the server tries again by itself.`);
    });
  } finally {
    await closeDocumentWorkers();
  }
}

function report({ certificateIds, alreadyIssued, refused }: IssueResult & { ok: true }): void {
  console.log(
    `${certificateIds.length} certificates issued, ${alreadyIssued} eligible participants have one already.`,
  );
  for (const { name, reasons } of refused)
    console.log(
      `  ${name}: ${reasons.map((r) => ('fact' in r ? `${r.kind} ${r.fact}` : r.kind)).join(', ')}`,
    );
}

/** Draws and publishes what was issued; gives the number of those that are not published after all. */
async function drawAll(db: Db, certificateIds: string[]): Promise<number> {
  const chore = renderCertificateChore({ db, now, files, origin: config.origin, renderCertificate });
  const deadline = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    while (await chore.run());
    const missing = await countUnpublished(db, certificateIds);
    if (missing === 0 || Date.now() > deadline) return missing;
    await delay(500);
  }
}

async function countUnpublished(db: Db, certificateIds: string[]): Promise<number> {
  if (certificateIds.length === 0) return 0;
  const row = await db
    .selectFrom('certificate')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('id', 'in', certificateIds)
    .where('publishedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
