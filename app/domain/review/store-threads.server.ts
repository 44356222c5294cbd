import { newId } from '#db/id.ts';
import type { CommentThreadTable } from '#db/schema/review.ts';
import type { Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type CommentTarget, checkTarget, isSuggestionTarget, parseTarget } from '../manuscript/anchor.ts';
import type { ManuscriptDocument } from '../manuscript/document.ts';
import { MOST_COMMENTS } from './comment-limit.ts';
import type { EditableReview } from './edit-review.server.ts';

export interface Thread {
  kind: CommentThreadTable['kind'];
  target: CommentTarget;
  body: string;
}

/** By the id its page gave it; null takes it away. */
export type ThreadChanges = Record<string, Thread | null>;

export type ThreadRefusal = { ok: false; reason: 'bad_target' | 'too_many_comments' };

interface StoredThread extends Thread {
  id: string;
  reviewId: string;
  commentId: string;
}

/** The viewer's notes in the margin of their review. */
export async function listOwnThreads(
  tx: Tx,
  reviewId: string,
  viewer: Viewer,
): Promise<Record<string, Thread>> {
  const rows = await ownThreads(tx, viewer).where('commentThread.reviewId', '=', reviewId).execute();
  return Object.fromEntries(
    rows.flatMap(readRow).map(({ id, kind, target, body }) => [id, { kind, target, body }]),
  );
}

/** Adds, rewords and removes notes, so that what is stored is as the page has it. What is so already stays. */
export async function storeThreads(
  tx: Tx,
  review: EditableReview,
  document: ManuscriptDocument,
  changes: ThreadChanges,
  viewer: Viewer,
  now: Date,
): Promise<{ ok: true } | ThreadRefusal> {
  const ids = Object.keys(changes);
  if (ids.length === 0) return { ok: true };
  if (await hasForeign(tx, ids, review.id, viewer)) return { ok: false, reason: 'bad_target' };
  const rows = await ownThreads(tx, viewer).where('commentThread.reviewId', '=', review.id).execute();
  const stored = new Map(rows.flatMap(readRow).map((thread) => [thread.id, thread]));
  const added = ids.filter((id) => changes[id] && !stored.has(id));
  const removed = ids.filter((id) => changes[id] === null && stored.has(id));
  if (added.length > 0 && stored.size + added.length - removed.length > MOST_COMMENTS)
    return { ok: false, reason: 'too_many_comments' };
  if (removed.length > 0) {
    await tx.deleteFrom('comment').where('threadId', 'in', removed).execute();
    await tx.deleteFrom('commentThread').where('id', 'in', removed).execute();
  }
  let ord = await lastOrd(tx, review.id);
  for (const [id, thread] of Object.entries(changes)) {
    if (!thread) continue;
    const known = stored.get(id);
    if (known) await reword(tx, known, thread, now);
    else {
      if (!fits(document, thread.target)) return { ok: false, reason: 'bad_target' };
      ord += 1;
      await add(tx, review.id, id, thread, ord, viewer, now);
    }
  }
  return { ok: true };
}

export function isSameThread(one: Thread | null, other: Thread | null): boolean {
  return one?.body === other?.body && one?.kind === other?.kind;
}

/** A comment on a suggestion may outlive it: then it is shown without a place. */
function fits(document: ManuscriptDocument, target: CommentTarget): boolean {
  return isSuggestionTarget(target) || checkTarget(document, target).ok;
}

function ownThreads(tx: Tx, viewer: Viewer) {
  return tx
    .selectFrom('commentThread')
    .innerJoin('comment', 'comment.threadId', 'commentThread.id')
    .select([
      'commentThread.id',
      'commentThread.reviewId',
      'commentThread.kind',
      'commentThread.target',
      'comment.id as commentId',
      'comment.body',
    ])
    .where('comment.authorId', '=', viewer.accountId)
    .orderBy('commentThread.ord')
    .orderBy('comment.createdAt');
}

async function hasForeign(tx: Tx, ids: string[], reviewId: string, viewer: Viewer): Promise<boolean> {
  const foreign = await tx
    .selectFrom('commentThread')
    .innerJoin('comment', 'comment.threadId', 'commentThread.id')
    .select('commentThread.id')
    .where('commentThread.id', 'in', ids)
    .where((eb) =>
      eb.or([eb('commentThread.reviewId', '!=', reviewId), eb('comment.authorId', '!=', viewer.accountId)]),
    )
    .limit(1)
    .executeTakeFirst();
  return foreign !== undefined;
}

async function lastOrd(tx: Tx, reviewId: string): Promise<number> {
  const last = await tx
    .selectFrom('commentThread')
    .select(({ fn }) => fn.max('ord').as('ord'))
    .where('reviewId', '=', reviewId)
    .executeTakeFirst();
  return last?.ord ?? 0;
}

async function add(
  tx: Tx,
  reviewId: string,
  threadId: string,
  { kind, target, body }: Thread,
  ord: number,
  viewer: Viewer,
  now: Date,
): Promise<void> {
  const createdAt = now.toISOString();
  const thread = { id: threadId, reviewId, kind, target: JSON.stringify(target), ord, createdAt };
  await tx
    .insertInto('commentThread')
    .values({ ...thread, state: 'open' })
    .execute();
  await tx
    .insertInto('comment')
    .values({ id: newId(), threadId, authorId: viewer.accountId, body, createdAt, editedAt: null })
    .execute();
}

async function reword(tx: Tx, known: StoredThread, { body, kind }: Thread, now: Date): Promise<void> {
  if (kind !== known.kind)
    await tx.updateTable('commentThread').set({ kind }).where('id', '=', known.id).execute();
  if (body === known.body) return;
  await tx
    .updateTable('comment')
    .set({ body, editedAt: now.toISOString() })
    .where('id', '=', known.commentId)
    .execute();
}

function readRow({ target: json, ...row }: Omit<StoredThread, 'target'> & { target: string }) {
  const target = parseTarget(JSON.parse(json));
  return target ? [{ ...row, target }] : [];
}
