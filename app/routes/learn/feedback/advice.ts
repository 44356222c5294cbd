import { type ManuscriptRow, manuscriptRows } from '#app/desk/manuscript/manuscript-rows.ts';
import { type CommentTarget, followDecisions, isSuggestionTarget } from '#app/domain/manuscript/anchor.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { type SegmentedManuscript, segmentManuscript } from '#app/domain/manuscript/segments.ts';
import { type Decisions, settleDecided } from '#app/domain/manuscript/suggestions.ts';
import type { ReadReview, ReadSuggestion, ReadThread } from '#app/domain/review/reviews.server.ts';

export interface AdviceComment {
  id: string;
  number: number;
  kind: ReadThread['kind'];
  body: string;
  /** The passage, where it no longer stands in the text. */
  quote: string | null;
}

export interface AdviceSuggestion extends ReadSuggestion {
  number: number;
  /** The paragraph it belongs to, settled or not. */
  place: { field: Field; baseIndex: number } | null;
}

/** A decided review as the page shows it: answered suggestions settled in the text, the others still marked. */
export interface Advice {
  manuscript: SegmentedManuscript;
  comments: AdviceComment[];
  suggestions: AdviceSuggestion[];
}

export function readAdvice({ document, threads, suggestions }: ReadReview): Advice {
  const decisions: Decisions = Object.fromEntries(
    suggestions.flatMap(({ id, decision }) => (decision ? [[id, decision]] : [])),
  );
  const rows = manuscriptRows(segmentManuscript(document, []));
  const anchors = threads.flatMap(({ id, target }) => {
    const now = targetNow(document, decisions, target);
    return now ? [{ id, target: now }] : [];
  });
  const manuscript = segmentManuscript(settleDecided(document, decisions), anchors);
  const drawn = new Set(anchors.map(({ id }) => id).filter((id) => !manuscript.orphanIds.includes(id)));
  return {
    manuscript,
    comments: threads.map(({ id, kind, body, target }, index) => ({
      id,
      number: index + 1,
      kind,
      body,
      quote: drawn.has(id) || isSuggestionTarget(target) ? null : target.quote,
    })),
    suggestions: suggestions.map((suggestion, index) => ({
      ...suggestion,
      number: index + 1,
      place: placeOf(rows, suggestion.id),
    })),
  };
}

function targetNow(
  document: ReadReview['document'],
  decisions: Decisions,
  target: CommentTarget,
): CommentTarget | undefined {
  return isSuggestionTarget(target) ? target : followDecisions(document, decisions, target);
}

function placeOf(rows: ManuscriptRow[], suggestionId: string): AdviceSuggestion['place'] {
  const row = rows.find(({ suggestionIds }) => suggestionIds.includes(suggestionId));
  return row ? { field: row.field, baseIndex: row.paragraph.baseIndex } : null;
}
