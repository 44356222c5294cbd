import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { answeredIn } from '../copycheck/answered-questions.ts';
import { readCopy } from '../copycheck/copy.ts';
import { findCoverage } from '../copycheck/coverage.ts';
import { SCHEMA_VERSION, serializeDocument, toFields } from '../manuscript/document.ts';
import { wordCount } from '../manuscript/measures.ts';
import { enqueueJob } from '../notifications/jobs.server.ts';
import { allocate } from './allocate.server.ts';
import type { DraftContent } from './draft.server.ts';
import type { Task } from './task.server.ts';

/** What becomes of a work that was sent, whichever desk it comes from. */
export interface Sent {
  submissionId: string;
  n: number;
  isLate: boolean;
  mentorId: string | null;
  /** When the server got it: what the deadline goes by. */
  receivedAt: string;
}

export interface NewVersion {
  submissionId: string;
  content: DraftContent;
  /** Of everything the version holds: the same hash is the same work. */
  hash: string;
  pictureFileId: string | null;
  hasPublishingConsent: boolean;
  /** The sending's own name, where a script gave it one: it may arrive twice, days apart. */
  sendKey?: string;
}

/**
 * Writes the next numbered version of a work and lets it wait for a mentor, inside the transaction of the desk's own
 * verb: that has asked the right, the window and what the form demands, and adds to the version what its desk holds
 * besides the text.
 */
export async function sendVersion(
  tx: Tx,
  viewer: Viewer,
  task: Task,
  version: NewVersion,
  now: Date,
): Promise<Sent & { versionId: string }> {
  const { submissionId, content } = version;
  const n = task.versionCount + 1;
  const isLate = task.window.state === 'late';
  const versionId = await writeVersion(tx, viewer, version, n, isLate, now);
  // What it has in common with other manuscripts is found afterwards: nobody waits for that to send.
  await enqueueJob(
    tx,
    { kind: 'compare_version', payload: { versionId }, dedupeKey: `compare_version:${versionId}` },
    now,
  );
  // Allocation counts what waits, so the manuscript waits first.
  await tx
    .updateTable('submission')
    .set({
      state: 'waiting',
      versionCount: n,
      title: toFields(content.document).judul,
      wordCount: wordCount(content.document),
      waitingSince: now.toISOString(),
      dueAt: null,
    })
    .where('id', '=', submissionId)
    .execute();
  const { batchId, opdId, form } = task;
  const mentorId = await allocate(
    tx,
    { submissionId, batchId, opdId, form, previousMentorId: task.mentorId },
    now,
  );
  return { versionId, submissionId, n, isLate, mentorId, receivedAt: now.toISOString() };
}

/** What has arrived already: the version of this very sending, or the waiting one when it is word for word the same. */
export async function findTwin(
  tx: Tx,
  task: Task,
  hash: string,
  sendKey: string | undefined,
): Promise<Sent | undefined> {
  const { submissionId, versionCount, mentorId } = task;
  if (!submissionId || versionCount === 0) return undefined;
  const versions = tx
    .selectFrom('version')
    .select(['n', 'textHash', 'isLate', 'createdAt'])
    .where('submissionId', '=', submissionId);
  const twin =
    (sendKey && (await versions.where('sendKey', '=', sendKey).executeTakeFirst())) ||
    (task.state === 'waiting' &&
      (await versions.where('n', '=', versionCount).where('textHash', '=', hash).executeTakeFirst()));
  if (!twin) return undefined;
  const { n, isLate, createdAt } = twin;
  return { submissionId, n, isLate: isLate === 1, mentorId, receivedAt: createdAt };
}

async function writeVersion(
  tx: Tx,
  viewer: Viewer,
  { submissionId, content, hash, pictureFileId, hasPublishingConsent, sendKey }: NewVersion,
  n: number,
  isLate: boolean,
  now: Date,
): Promise<string> {
  const at = now.toISOString();
  const id = newId();
  await tx
    .insertInto('version')
    .values({
      id,
      submissionId,
      n,
      doc: serializeDocument(content.document),
      textHash: hash,
      schemaVersion: SCHEMA_VERSION,
      wordCount: wordCount(content.document),
      sourceLinks: JSON.stringify(content.sources),
      pictureFileId,
      pictureCaption: content.caption,
      authorId: viewer.accountId,
      isLate: isLate ? 1 : 0,
      ownWorkStatedAt: at,
      publishingConsent: hasPublishingConsent ? 1 : 0,
      answered: answeredIn(findCoverage(readCopy(toFields(content.document)))),
      createdAt: at,
      sendKey: sendKey ?? null,
    })
    .execute();
  return id;
}
