import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type ManuscriptDocument, SCHEMA_VERSION, serializeDocument } from '../manuscript/document.ts';
import { wordCount } from '../manuscript/measures.ts';
import { readStored } from '../manuscript/read-stored.ts';
import {
  contentOf,
  type DraftContent,
  ensureSubmission,
  findDraft,
  isSameContent,
  type StoredDraft,
} from './draft.server.ts';
import type { TypedDraft } from './draft-form.ts';
import { isKeptForAnswers, isWorthKeeping, type KeptCause, keptTooMany } from './kept-drafts.ts';
import { findTask } from './task.server.ts';

export type KeepDraftResult = { ok: true } | { ok: false; reason: 'not_found' | 'not_open' };

/**
 * Keeps the text of a device beside the draft, which stays as it is: one that was not chosen in a conflict, or that
 * comes after the manuscript was sent. Possible whatever the state, so that no text depends on one device.
 */
export function keepDraft(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  typed: TypedDraft,
  now: Date,
): Promise<KeepDraftResult> {
  return write(db, async (tx): Promise<KeepDraftResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task) return { ok: false, reason: 'not_found' };
    if (!task.opening.isOpen && !task.submissionId) return { ok: false, reason: 'not_open' };
    const submissionId = await ensureSubmission(tx, task, now);
    const content = contentOf(typed);
    const draft = await findDraft(tx, submissionId);
    if (draft && isSameContent(draft, content)) return { ok: true };
    await insertKept(tx, submissionId, { ...content, writtenAt: now.toISOString() }, 'not_chosen', now);
    return { ok: true };
  });
}

/** Keeps the draft that is about to be replaced by somebody's choice. */
export async function keepReplaced(
  tx: Tx,
  submissionId: string,
  draft: StoredDraft,
  cause: Exclude<KeptCause, 'writing' | 'not_chosen'>,
  now: Date,
): Promise<void> {
  if (cause === 'suggestions' && isKeptForAnswers(await findLastKept(tx, submissionId), now)) return;
  await insertKept(tx, submissionId, textOf(draft), cause, now);
}

/** Keeps the draft that an autosave replaces, now and then. */
export async function keepAlong(
  tx: Tx,
  submissionId: string,
  draft: StoredDraft,
  next: ManuscriptDocument,
  now: Date,
): Promise<void> {
  const last = await findLastKept(tx, submissionId);
  const { createdAt } = await tx
    .selectFrom('submission')
    .select('createdAt')
    .where('id', '=', submissionId)
    .executeTakeFirstOrThrow();
  const facts = {
    begunAt: createdAt,
    lastKeptAt: last?.keptAt ?? null,
    length: draft.doc.length,
    nextLength: serializeDocument(next).length,
  };
  if (isWorthKeeping(facts, now)) await insertKept(tx, submissionId, textOf(draft), 'writing', now);
}

interface KeptText extends DraftContent {
  writtenAt: string;
}

const textOf = (draft: StoredDraft): KeptText => ({
  document: readStored(draft.doc),
  sources: draft.sources,
  caption: draft.caption,
  shareText: draft.shareText,
  portalItem: draft.portalItem,
  writtenAt: draft.savedAt,
});

/** An empty text, or one that is kept already, is not worth a row. */
async function insertKept(
  tx: Tx,
  submissionId: string,
  { document, sources, caption, shareText, portalItem, writtenAt }: KeptText,
  cause: KeptCause,
  now: Date,
): Promise<void> {
  const values = {
    doc: serializeDocument(document),
    sourceLinks: JSON.stringify(sources),
    pictureCaption: caption,
    shareText,
    portalItem,
  };
  if (textIn(document).trim() === '' && sources.length === 0 && caption + shareText === '') return;
  const twin = await tx
    .selectFrom('keptDraft')
    .select('id')
    .where('submissionId', '=', submissionId)
    .where('doc', '=', values.doc)
    .where('sourceLinks', '=', values.sourceLinks)
    .where('pictureCaption', '=', values.pictureCaption)
    .where('shareText', '=', shareText)
    .where('portalItem', '=', portalItem)
    .executeTakeFirst();
  // What is kept again stands at its new time: the list tells when it was replaced last.
  if (twin) {
    await tx.updateTable('keptDraft').set({ keptAt: now.toISOString() }).where('id', '=', twin.id).execute();
    return;
  }
  await tx
    .insertInto('keptDraft')
    .values({
      id: newId(),
      submissionId,
      cause,
      schemaVersion: SCHEMA_VERSION,
      wordCount: wordCount(document),
      writtenAt,
      keptAt: now.toISOString(),
      ...values,
    })
    .execute();
  await prune(tx, submissionId);
}

const textIn = (document: ManuscriptDocument): string =>
  document.content
    .flatMap(({ content }) => content)
    .flatMap(({ content = [] }) => content)
    .map(({ text }) => text)
    .join(' ');

async function prune(tx: Tx, submissionId: string): Promise<void> {
  const kept = await tx
    .selectFrom('keptDraft')
    .select(['id', 'cause'])
    .where('submissionId', '=', submissionId)
    .orderBy('keptAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const ids = keptTooMany(kept);
  if (ids.length > 0) await tx.deleteFrom('keptDraft').where('id', 'in', ids).execute();
}

function findLastKept(tx: Tx, submissionId: string) {
  return tx
    .selectFrom('keptDraft')
    .select(['cause', 'keptAt'])
    .where('submissionId', '=', submissionId)
    .orderBy('keptAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
