import type { SuggestionTable } from '#db/schema/review.ts';
import { isSuggestionTarget } from '../manuscript/anchor.ts';
import type { Field, ManuscriptDocument } from '../manuscript/document.ts';
import { type Anchor, segmentManuscript } from '../manuscript/segments.ts';
import { suggestChanges } from '../manuscript/text-changes.ts';
import { mapFields, rebuild } from '../manuscript/tokens.ts';
import {
  type AdviceGround,
  groundOf,
  type Place,
  placeOfSuggestion,
  placeOfThread,
} from './advice-ground.ts';
import { type AdviceRow, adviceRows } from './advice-rows.ts';
import type { ReadReply } from './replies.server.ts';
import type { ReadReview, ReadSuggestion, ReadThread } from './reviews.server.ts';

/** A decided review over the participant's draft: what was said, what has become of it, and where it stands now. */
export interface Advice {
  rows: AdviceRow[];
  /** In reading order. */
  items: AdviceItem[];
  /** Suggestions and comments; praise asks for nothing. */
  total: number;
  done: number;
}

export type AdviceItem = SuggestionItem | CommentItem;

interface ItemBase {
  id: string;
  /** 1, 2, 3 … over suggestions and comments; praise has none. */
  number: number | null;
  field: Field;
  isDone: boolean;
  replies: ReadReply[];
}

export interface SuggestionItem extends ItemBase, Omit<ReadSuggestion, 'id' | 'kind'> {
  kind: 'suggestion';
  change: SuggestionTable['kind'];
  /** `rewritten`: not answered, and its passage no longer stands; `made_already`: by the writer's own hand. */
  state: 'open' | 'accepted' | 'rejected' | 'rewritten' | 'made_already';
}

export interface CommentItem extends ItemBase {
  kind: 'comment' | 'praise';
  body: string;
  /** The passage, where it is not marked in the text. */
  quote: string | null;
  resolvedAt: string | null;
  /** `gone`: an accepted edit took its passage away. */
  state: 'open' | 'resolved' | 'rewritten' | 'gone';
}

/** `draft` is what the participant has written since; null for a version whose feedback is only read. */
export function readAdvice(
  review: ReadReview,
  replies: readonly ReadReply[],
  draft: ManuscriptDocument | null,
): Advice {
  const ground = groundOf(review, draft);
  const open = mapFields((field) =>
    [...ground.changes[field]].flatMap(
      ([id, { place }]) => place?.map((change) => ({ ...change, id })) ?? [],
    ),
  );
  const current = rebuild(
    mapFields((field) => suggestChanges(Array.from(ground.current[field]), open[field])),
  );
  const places = new Map(review.threads.map((thread) => [thread.id, placeOfThread(ground, thread.target)]));
  const manuscript = segmentManuscript(
    current,
    review.threads.flatMap(({ id }) => anchorOf(id, places.get(id))),
  );
  const isDrawn = (id: string) => places.get(id)?.target != null && !manuscript.orphanIds.includes(id);
  const repliesTo = (id: string) => replies.filter(({ subjectId }) => subjectId === id);

  const entries = [
    ...review.suggestions.map((suggestion) => {
      const place = placeOfSuggestion(ground, suggestion.id);
      return { place, item: suggestionItem(ground, suggestion, place, repliesTo(suggestion.id)) };
    }),
    ...review.threads.map((thread) => {
      const place = places.get(thread.id) ?? placeOfThread(ground, thread.target);
      return { place, item: commentItem(thread, place, isDrawn(thread.id), repliesTo(thread.id)) };
    }),
  ].sort(
    (a, b) =>
      READING.indexOf(a.place.field) - READING.indexOf(b.place.field) || a.place.order - b.place.order,
  );
  const items = numbered(entries.map(({ item }) => item));
  return {
    rows: adviceRows(
      ground,
      manuscript,
      entries.map(({ place, item }) => ({ ...place, id: item.id })),
    ),
    items,
    total: items.filter(({ number }) => number !== null).length,
    done: items.filter(({ number, isDone }) => number !== null && isDone).length,
  };
}

/** The order in which a manuscript is read on the page. */
const READING: readonly Field[] = ['judul', 'hari', 'kota', 'teras', 'tubuh'];

function anchorOf(id: string, place: Place | undefined): Anchor[] {
  return place?.target ? [{ id, target: place.target }] : [];
}

function suggestionItem(
  ground: AdviceGround,
  { kind, ...suggestion }: ReadSuggestion,
  { field }: Place,
  replies: ReadReply[],
): SuggestionItem {
  const state = stateOfSuggestion(ground, suggestion.id, field, suggestion.decision);
  const isDone = state !== 'open' || replies.length > 0;
  return { ...suggestion, kind: 'suggestion', change: kind, number: null, field, state, isDone, replies };
}

function stateOfSuggestion(
  ground: AdviceGround,
  id: string,
  field: Field,
  decision: ReadSuggestion['decision'],
): SuggestionItem['state'] {
  if (decision) return decision === 'accept' ? 'accepted' : 'rejected';
  const change = ground.changes[field].get(id);
  if (!change || change.place) return 'open';
  return change.isAlready ? 'made_already' : 'rewritten';
}

function commentItem(
  { id, kind, body, target, state: stored, resolvedAt }: ReadThread,
  { field, fate }: Place,
  isDrawn: boolean,
  replies: ReadReply[],
): CommentItem {
  const state = stored === 'resolved' ? 'resolved' : fate === 'stands' ? 'open' : fate;
  const quote = isDrawn || isSuggestionTarget(target) ? null : target.quote;
  const isDone = state !== 'open' || replies.length > 0;
  return { id, kind, body, number: null, field, quote, resolvedAt, state, isDone, replies };
}

function numbered(items: AdviceItem[]): AdviceItem[] {
  let count = 0;
  return items.map((item) => {
    if (item.kind === 'praise') return item;
    count += 1;
    return { ...item, number: count };
  });
}
