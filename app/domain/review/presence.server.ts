import { write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readableSubmissions } from './scope.server.ts';

/** Whoever was not heard of for so long is not reading any more. The room says so every 20 seconds. */
const PRESENCE_MS = 60_000;

export interface Reader {
  submissionId: string;
  accountId: string;
  name: string;
}

/** Other mentors who have one of these manuscripts open now; manuscripts the viewer may not read have none. */
export function listReaders(
  db: Db | Tx,
  viewer: Viewer,
  submissionIds: readonly string[],
  now: Date,
): Promise<Reader[]> {
  if (submissionIds.length === 0) return Promise.resolve([]);
  return readableSubmissions(db, viewer)
    .innerJoin('presence', 'presence.submissionId', 'submission.id')
    .innerJoin('account as reader', 'reader.id', 'presence.accountId')
    .select(['submission.id as submissionId', 'reader.id as accountId', 'reader.name'])
    .where('submission.id', 'in', submissionIds)
    .where('presence.accountId', '!=', viewer.accountId)
    .where('presence.seenAt', '>', freshAfter(now))
    .orderBy('reader.sortKey')
    .limit(200)
    .execute();
}

/**
 * The viewer has the manuscript open and is at work on it. Says who else has; undefined where it is not theirs to read.
 * The time since the last sign of life counts as time spent on their own open review.
 */
export function noteReading(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  now: Date,
): Promise<Reader[] | undefined> {
  return write(db, async (tx) => {
    const submission = await readableSubmissions(tx, viewer)
      .select(['submission.id', 'submission.versionCount'])
      .where('submission.id', '=', submissionId)
      .executeTakeFirst();
    if (!submission) return undefined;
    const before = await tx
      .selectFrom('presence')
      .select('seenAt')
      .where('submissionId', '=', submissionId)
      .where('accountId', '=', viewer.accountId)
      .executeTakeFirst();
    const seenAt = now.toISOString();
    await tx
      .insertInto('presence')
      .values({ submissionId, accountId: viewer.accountId, seenAt })
      .onConflict((c) => c.columns(['submissionId', 'accountId']).doUpdateSet({ seenAt }))
      .execute();
    const elapsed = before ? now.getTime() - Date.parse(before.seenAt) : 0;
    if (elapsed > 0 && elapsed <= PRESENCE_MS)
      await tx
        .updateTable('review')
        .set(({ eb }) => ({ spentSeconds: eb('spentSeconds', '+', Math.round(elapsed / 1_000)) }))
        .where('reviewerId', '=', viewer.accountId)
        .where('state', '=', 'open')
        .where(({ eb, selectFrom }) =>
          eb(
            'versionId',
            'in',
            selectFrom('version')
              .select('version.id')
              .where('version.submissionId', '=', submissionId)
              .where('version.n', '=', submission.versionCount),
          ),
        )
        .execute();
    return listReaders(tx, viewer, [submissionId], now);
  });
}

/** The viewer has closed the manuscript; rows that were left lying elsewhere go with it. */
export async function stopReading(db: Db, viewer: Viewer, submissionId: string, now: Date): Promise<void> {
  await db
    .deleteFrom('presence')
    .where('accountId', '=', viewer.accountId)
    .where(({ or, eb }) => or([eb('submissionId', '=', submissionId), eb('seenAt', '<=', freshAfter(now))]))
    .execute();
}

const freshAfter = (now: Date) => new Date(now.getTime() - PRESENCE_MS).toISOString();
