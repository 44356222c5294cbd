import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { answeredIn } from '../copycheck/answered-questions.ts';
import { readCopy } from '../copycheck/copy.ts';
import { findCoverage } from '../copycheck/coverage.ts';
import { SCHEMA_VERSION, serializeDocument, toFields } from '../manuscript/document.ts';
import { wordCount } from '../manuscript/measures.ts';
import { textHash } from '../manuscript/text-hash.server.ts';
import { enqueueJob } from '../notifications/jobs.server.ts';
import { allocate } from './allocate.server.ts';
import {
  contentOf,
  type DraftContent,
  ensureSubmission,
  findDraft,
  isOvertaken,
  isSameContent,
  type StoredDraft,
  writeDraft,
} from './draft.server.ts';
import type { TypedDraft } from './draft-form.ts';
import { keepReplaced } from './keep-draft.server.ts';
import { needsPicture } from './kinds.ts';
import { writeSelfLevels } from './self-levels.server.ts';
import { findTask, type Task, whyNotWritable } from './task.server.ts';

export interface Submission extends TypedDraft {
  hasPublishingConsent: boolean;
  /** The sending's own name, where a script gave it one: it may arrive twice, days apart. */
  sendKey?: string;
  /** The writer's own levels by criterion; those of other rubrics are left out. */
  selfLevels?: Record<string, number>;
}

export type SubmitResult =
  | {
      ok: true;
      submissionId: string;
      n: number;
      isLate: boolean;
      mentorId: string | null;
      /** When the server got it: what the deadline goes by. */
      receivedAt: string;
    }
  | { ok: false; reason: 'not_found' | 'not_open' | 'closed' | 'waiting' | 'passed' | 'no_picture' }
  | { ok: false; reason: 'conflict'; stored: StoredDraft };

/**
 * Sends the text as the next numbered version. The form has made sure of a headline, a body and the statement of own
 * work. A double click, or a retry after a lost answer, finds its own version waiting and gets it again.
 */
export function submitAssignment(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  typed: Submission,
  now: Date,
): Promise<SubmitResult> {
  const content = contentOf(typed);
  const hash = textHash(content.document);
  return write(db, async (tx): Promise<SubmitResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task) return { ok: false, reason: 'not_found' };
    const twin = await findTwin(tx, task, hash, typed.sendKey);
    if (twin) return twin;
    const reason = whyNotWritable(task);
    if (reason) return { ok: false, reason };
    const submissionId = await ensureSubmission(tx, task, now);
    const stored = await findDraft(tx, submissionId);
    if (stored && isOvertaken(stored, content, typed.rev)) return { ok: false, reason: 'conflict', stored };
    const pictureFileId = stored?.pictureFileId ?? null;
    if (needsPicture(task.form) && !pictureFileId) return { ok: false, reason: 'no_picture' };

    const n = task.versionCount + 1;
    const isLate = task.window.state === 'late';
    if (stored && typed.isChosen && !isSameContent(stored, content))
      await keepReplaced(tx, submissionId, stored, 'conflict', now);
    await writeDraft(tx, submissionId, content, (stored?.rev ?? 0) + 1, now);
    const versionId = await writeVersion(tx, {
      assignmentId,
      submissionId,
      n,
      content,
      hash,
      pictureFileId,
      isLate,
      typed,
      viewer,
      now,
    });
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
    return { ok: true, submissionId, n, isLate, mentorId, receivedAt: now.toISOString() };
  });
}

/** What has arrived already: the version of this very sending, or the waiting one when it is word for word the same. */
async function findTwin(
  tx: Tx,
  task: Task,
  hash: string,
  sendKey: string | undefined,
): Promise<SubmitResult | undefined> {
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
  return { ok: true, submissionId, n, isLate: isLate === 1, mentorId, receivedAt: createdAt };
}

interface NewVersion {
  assignmentId: string;
  submissionId: string;
  n: number;
  content: DraftContent;
  hash: string;
  pictureFileId: string | null;
  isLate: boolean;
  typed: Submission;
  viewer: Viewer;
  now: Date;
}

async function writeVersion(tx: Tx, version: NewVersion): Promise<string> {
  const { content, typed, now } = version;
  const at = now.toISOString();
  const id = newId();
  await tx
    .insertInto('version')
    .values({
      id,
      submissionId: version.submissionId,
      n: version.n,
      doc: serializeDocument(content.document),
      textHash: version.hash,
      schemaVersion: SCHEMA_VERSION,
      wordCount: wordCount(content.document),
      sourceLinks: JSON.stringify(content.sources),
      pictureFileId: version.pictureFileId,
      pictureCaption: content.caption,
      authorId: version.viewer.accountId,
      isLate: version.isLate ? 1 : 0,
      ownWorkStatedAt: at,
      publishingConsent: typed.hasPublishingConsent ? 1 : 0,
      answered: answeredIn(findCoverage(readCopy(toFields(content.document)))),
      createdAt: at,
      sendKey: typed.sendKey ?? null,
    })
    .execute();
  await writeSelfLevels(tx, id, version.assignmentId, typed.selfLevels ?? {});
  return id;
}
