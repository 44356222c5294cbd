import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { enqueueJob } from '../notifications/jobs.server.ts';
import { readableSubmissions } from '../review/scope.server.ts';
import { forgetFingerprints, storeFingerprints } from './fingerprints.server.ts';
import type { NewRelease } from './release-form.ts';
import { fingerprintsOf, wordsOf } from './shingles.ts';

/** Press releases that a batch can have. */
export const MOST_RELEASES = 30;

export type ReleaseResult = { ok: true; releaseId: string } | { ok: false; reason: 'not_found' | 'too_many' };

/**
 * Takes in a press release for the batch of a manuscript that the viewer may read. What waits there is compared with
 * it soon after; what is sent later, when it is sent.
 */
export function addRelease(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  release: NewRelease,
  now: Date,
): Promise<ReleaseResult> {
  return write(db, async (tx): Promise<ReleaseResult> => {
    const batch = await findBatch(tx, viewer, submissionId);
    if (!batch) return { ok: false, reason: 'not_found' };
    await lock(tx, `press_release:${batch.id}`);
    const { count } = await tx
      .selectFrom('pressRelease')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('batchId', '=', batch.id)
      .executeTakeFirstOrThrow();
    if (count >= MOST_RELEASES) return { ok: false, reason: 'too_many' };
    const releaseId = newId();
    await tx
      .insertInto('pressRelease')
      .values({
        id: releaseId,
        batchId: batch.id,
        ...release,
        addedBy: viewer.accountId,
        addedAt: now.toISOString(),
      })
      .execute();
    const fingerprints = fingerprintsOf(wordsOf(`${release.title}\n\n${release.body}`));
    await storeFingerprints(tx, batch.balaiId, releaseId, fingerprints);
    await recordRelease(tx, viewer, batch, 'press_release.added', releaseId, now);
    await compareAgain(tx, await listWaitingVersions(tx, batch.id), `with:${releaseId}`, now);
    return { ok: true, releaseId };
  });
}

/** Takes one out again, with every match that came of it. */
export function removeRelease(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  releaseId: string,
  now: Date,
): Promise<ReleaseResult> {
  return write(db, async (tx): Promise<ReleaseResult> => {
    const batch = await findBatch(tx, viewer, submissionId);
    if (!batch) return { ok: false, reason: 'not_found' };
    const { numDeletedRows } = await tx
      .deleteFrom('pressRelease')
      .where('id', '=', releaseId)
      .where('batchId', '=', batch.id)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return { ok: false, reason: 'not_found' };
    await forgetFingerprints(tx, releaseId);
    const matched = await tx
      .deleteFrom('similarityMatch')
      .where('sourceId', '=', releaseId)
      .returning('versionId')
      .execute();
    await recordRelease(tx, viewer, batch, 'press_release.removed', releaseId, now);
    await compareAgain(
      tx,
      matched.map(({ versionId }) => versionId),
      `without:${releaseId}`,
      now,
    );
    return { ok: true, releaseId };
  });
}

/** Manuscripts that wait in one batch; more are compared when their mentor's turn has come to decide them. */
const MOST_WAITING = 1_000;

async function listWaitingVersions(tx: Tx, batchId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('submission')
    .innerJoin('version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.n', '=', 'submission.versionCount'),
    )
    .select('version.id')
    .where('submission.batchId', '=', batchId)
    .where('submission.state', '=', 'waiting')
    .limit(MOST_WAITING)
    .execute();
  return rows.map(({ id }) => id);
}

async function compareAgain(tx: Tx, versionIds: string[], cause: string, now: Date): Promise<void> {
  for (const versionId of versionIds)
    await enqueueJob(
      tx,
      {
        kind: 'compare_version',
        payload: { versionId },
        dedupeKey: `compare_version:${versionId}:${cause}`,
      },
      now,
    );
}

function findBatch(tx: Tx, viewer: Viewer, submissionId: string) {
  return readableSubmissions(tx, viewer)
    .select(['batch.id', 'batch.balaiId'])
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
}

function recordRelease(
  tx: Tx,
  viewer: Viewer,
  batch: { id: string; balaiId: string },
  verb: string,
  releaseId: string,
  now: Date,
): Promise<void> {
  const entry = { actorId: viewer.accountId, verb, subjectKind: 'press_release', subjectId: releaseId };
  return recordAudit(tx, { ...entry, balaiId: batch.balaiId }, now);
}
