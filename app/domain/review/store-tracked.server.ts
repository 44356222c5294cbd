import type { SuggestionTable } from '#db/schema/review.ts';
import type { Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type ManuscriptDocument, serializeDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { deriveSuggestions, type Suggestion } from '../manuscript/suggestions.ts';
import { flatten, proves } from '../manuscript/tokens.ts';
import { type EditableReview, touchReview } from './edit-review.server.ts';
import { NO_REASON, type Reasons } from './reasons.ts';

export interface TrackedWork {
  document: ManuscriptDocument;
  /** What is absent keeps its reason. */
  reasons: Reasons;
}

export type TrackedRefusal =
  /** All suggestions refused do not give what was submitted. */
  | { ok: false; reason: 'not_proven' }
  /** An id of another review or author, or one that stands in two fields. */
  | { ok: false; reason: 'foreign_suggestion' };

/**
 * Stores a reviewed document only if refusing all of it gives the submitted version, and derives its suggestions:
 * who, when and why live in the table, never in the document.
 */
export async function storeTracked(
  tx: Tx,
  review: EditableReview,
  { document, reasons }: TrackedWork,
  viewer: Viewer,
  now: Date,
): Promise<{ ok: true; rev: number } | TrackedRefusal> {
  if (!proves(readStored(review.versionDoc), document)) return { ok: false, reason: 'not_proven' };
  const suggestions = deriveSuggestions(document);
  const stored = await listStored(tx, review.id);
  if (!areInOneField(document) || !(await areOwn(tx, review, suggestions, stored, viewer)))
    return { ok: false, reason: 'foreign_suggestion' };
  await tx
    .updateTable('review')
    .set({ trackedDoc: serializeDocument(document) })
    .where('id', '=', review.id)
    .execute();
  await removeGone(tx, review.id, suggestions, stored);
  await writeSuggestions(tx, review.id, suggestions, reasons, stored, viewer, now);
  return { ok: true, rev: await touchReview(tx, review, now) };
}

type StoredSuggestion = Pick<
  SuggestionTable,
  'sid' | 'kind' | 'field' | 'deleted' | 'inserted' | 'ord' | 'authorId' | 'reason' | 'reasonKind'
>;

async function listStored(tx: Tx, reviewId: string): Promise<Map<string, StoredSuggestion>> {
  const rows = await tx
    .selectFrom('suggestion')
    .select(['sid', 'kind', 'field', 'deleted', 'inserted', 'ord', 'authorId', 'reason', 'reasonKind'])
    .where('reviewId', '=', reviewId)
    .execute();
  return new Map(rows.map((row) => [row.sid, row]));
}

/** A suggestion is decided as one; its halves in two fields would be two. */
function areInOneField(document: ManuscriptDocument): boolean {
  const fields = new Map<string, string>();
  for (const [field, tokens] of Object.entries(flatten(document))) {
    for (const { id } of tokens) {
      if (id === null) continue;
      if ((fields.get(id) ?? field) !== field) return false;
      fields.set(id, field);
    }
  }
  return true;
}

async function areOwn(
  tx: Tx,
  review: EditableReview,
  suggestions: readonly Suggestion[],
  stored: Map<string, StoredSuggestion>,
  viewer: Viewer,
): Promise<boolean> {
  const fresh = suggestions.map(({ id }) => id).filter((id) => !stored.has(id));
  if (suggestions.some(({ id }) => stored.get(id) && stored.get(id)?.authorId !== viewer.accountId))
    return false;
  if (fresh.length === 0) return true;
  const elsewhere = await tx
    .selectFrom('suggestion')
    .select('sid')
    .where('sid', 'in', fresh)
    .where('reviewId', '!=', review.id)
    .limit(1)
    .executeTakeFirst();
  return elsewhere === undefined;
}

async function removeGone(
  tx: Tx,
  reviewId: string,
  suggestions: readonly Suggestion[],
  stored: Map<string, StoredSuggestion>,
): Promise<void> {
  const kept = new Set(suggestions.map(({ id }) => id));
  const gone = [...stored.keys()].filter((id) => !kept.has(id));
  if (gone.length === 0) return;
  await tx.deleteFrom('suggestion').where('reviewId', '=', reviewId).where('sid', 'in', gone).execute();
}

/** Only what is new or different is written: a save comes every few seconds. */
async function writeSuggestions(
  tx: Tx,
  reviewId: string,
  suggestions: readonly Suggestion[],
  reasons: Reasons,
  stored: Map<string, StoredSuggestion>,
  viewer: Viewer,
  now: Date,
): Promise<void> {
  for (const { id, kind, field, deleted, inserted, order } of suggestions) {
    const known = stored.get(id);
    const reason = reasons[id] ?? (known ? { kind: known.reasonKind, words: known.reason } : NO_REASON);
    const derived = {
      kind,
      field,
      deleted,
      inserted,
      ord: order,
      reason: reason.words,
      reasonKind: reason.kind,
    };
    if (!known) {
      const undecided = { decision: null, decidedBy: null, decidedAt: null };
      const made = { authorId: viewer.accountId, createdAt: now.toISOString() };
      await tx
        .insertInto('suggestion')
        .values({ reviewId, sid: id, ...made, ...derived, ...undecided })
        .execute();
    } else if (isDifferent(known, derived)) {
      await tx
        .updateTable('suggestion')
        .set(derived)
        .where('reviewId', '=', reviewId)
        .where('sid', '=', id)
        .execute();
    }
  }
}

function isDifferent(known: StoredSuggestion, derived: Omit<StoredSuggestion, 'sid' | 'authorId'>): boolean {
  const names = Object.keys(derived) as (keyof typeof derived)[];
  return names.some((name) => known[name] !== derived[name]);
}
