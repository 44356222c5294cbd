import { newId } from '#db/id.ts';
import type { ReasonKind } from '#db/schema/review.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findQuote, toTrackedRange } from '../manuscript/coordinates.ts';
import type { Field, ManuscriptDocument } from '../manuscript/document.ts';
import { suggestReplace } from '../manuscript/edit.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { deriveSuggestions } from '../manuscript/suggestions.ts';
import { flattenField, reject } from '../manuscript/tokens.ts';
import { conflictWith, type EditRefusal, editReview, type ReviewEdit } from './edit-review.server.ts';
import { storeTracked, type TrackedRefusal } from './store-tracked.server.ts';

export interface SuggestedChange {
  field: Field;
  /** A stretch of the reviewed document's tokens, or the words as they stand in the submitted text. */
  place: { from: number; to: number } | { quote: string };
  /** What it should read instead; empty = it should go. */
  text: string;
  reason: string;
  /** What the edit is about. */
  reasonKind?: ReasonKind | null;
}

export type SuggestResult =
  | { ok: true; rev: number; suggestionId: string }
  | { ok: false; reason: 'bad_place' | 'ambiguous_quote' | 'no_change' | 'too_large' | 'no_suggestion' }
  | TrackedRefusal
  | EditRefusal;

/** Suggests an edit beside the submitted text, which itself never changes. */
export function suggestEdit(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  change: SuggestedChange,
  now: Date,
): Promise<SuggestResult> {
  return editReview<SuggestResult>(db, viewer, edit, async (tx, review) => {
    // Token offsets are those of the document the page showed.
    if (review.rev !== edit.rev) return conflictWith(tx, review);
    const tracked = readStored(review.trackedDoc);
    const range = placeOf(tracked, change);
    if (!range.ok) return range;
    const suggestionId = newId();
    const { from, to } = range;
    const suggested = suggestReplace(tracked, change.field, from, to, change.text, suggestionId);
    if (!suggested.ok) return { ok: false, reason: REFUSALS[suggested.reason] };
    const reasons = { [suggestionId]: { kind: change.reasonKind ?? null, words: change.reason } };
    const stored = await storeTracked(tx, review, { document: suggested.document, reasons }, viewer, now);
    return stored.ok ? { ok: true, rev: stored.rev, suggestionId } : stored;
  });
}

/** Takes one suggestion back. */
export function removeSuggestion(
  db: Db,
  viewer: Viewer,
  edit: ReviewEdit,
  suggestionId: string,
  now: Date,
): Promise<SuggestResult> {
  return editReview<SuggestResult>(db, viewer, edit, async (tx, review) => {
    const tracked = readStored(review.trackedDoc);
    if (!deriveSuggestions(tracked).some(({ id }) => id === suggestionId))
      return { ok: false, reason: 'no_suggestion' };
    const document = reject(tracked, suggestionId);
    const stored = await storeTracked(tx, review, { document, reasons: {} }, viewer, now);
    return stored.ok ? { ok: true, rev: stored.rev, suggestionId } : stored;
  });
}

const REFUSALS = {
  'bad-id': 'bad_place',
  'out-of-range': 'bad_place',
  'no-change': 'no_change',
  'too-large': 'too_large',
} as const;

type Place = { ok: true; from: number; to: number } | { ok: false; reason: 'bad_place' | 'ambiguous_quote' };

function placeOf(tracked: ManuscriptDocument, { field, place }: SuggestedChange): Place {
  if (!('quote' in place)) return { ok: true, ...place };
  const [found, another] = findQuote(tracked, field, place.quote);
  if (another) return { ok: false, reason: 'ambiguous_quote' };
  const range = found && toTrackedRange(flattenField(tracked, field), found);
  return range ? { ok: true, ...range } : { ok: false, reason: 'bad_place' };
}
