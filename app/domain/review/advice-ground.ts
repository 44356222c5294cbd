import { type CommentTarget, isSuggestionTarget } from '../manuscript/anchor.ts';
import type { TokenRange } from '../manuscript/coordinates.ts';
import { FIELDS, type Field, type ManuscriptDocument } from '../manuscript/document.ts';
import { followPassages } from '../manuscript/reanchor.ts';
import type { Decisions } from '../manuscript/suggestions.ts';
import { survives, textUnder } from '../manuscript/text-changes.ts';
import { flatten, mapFields, type Token, type TokensByField } from '../manuscript/tokens.ts';
import { currentText, type PlacedSuggestion, placeChanges } from './merge-answers.ts';
import type { ReadReview } from './reviews.server.ts';

/**
 * What advice stands on: the reviewed text, what the answers so far have made of it (`decided`), and what the
 * participant has written over that (`current`). Offsets count code points.
 */
export interface AdviceGround {
  tokens: TokensByField;
  decisions: Decisions;
  decided: Record<Field, string>;
  current: Record<Field, string>;
  characters: Record<Field, { before: string[]; after: string[] }>;
  /** Open suggestions and where they stand in the current text. */
  changes: Record<Field, Map<string, PlacedSuggestion>>;
  /** Where a suggestion begins in the decided text. */
  starts: Map<string, Pick<Place, 'field' | 'at' | 'order'>>;
  /** From offsets of the submitted text to those of the decided one. */
  survivors: Record<Field, Survivors>;
  follow: Record<Field, ReturnType<typeof followPassages>>;
}

/** Where a note belongs. */
export interface Place {
  field: Field;
  /** Offset in the decided text, also where the passage itself is gone. */
  at: number;
  /** Place among the reviewed document's tokens, which no answer moves: notes keep their numbers. */
  order: number;
  /** Where it begins in the current text, as far as it is marked there. */
  now: number | null;
  /** Its passage in the current text, to be marked there. */
  target: CommentTarget | null;
  fate: 'stands' | 'rewritten' | 'gone';
}

export function groundOf(review: ReadReview, draft: ManuscriptDocument | null): AdviceGround {
  const decisions: Decisions = Object.fromEntries(
    review.suggestions.flatMap(({ id, decision }) => (decision ? [[id, decision]] : [])),
  );
  const tokens = flatten(review.document);
  const decided = mapFields((field) => textUnder(tokens[field], decisions));
  const current = mapFields((field) =>
    draft ? currentText(draft, tokens, field, decisions) : decided[field],
  );
  const accepted = (id: string) => decisions[id] ?? 'accept';
  return {
    tokens,
    decisions,
    decided,
    current,
    characters: mapFields((field) => ({
      before: Array.from(decided[field]),
      after: Array.from(current[field]),
    })),
    changes: mapFields((field) => {
      const { suggestions } = placeChanges(tokens[field], decisions, accepted, current[field]);
      return new Map(suggestions.map((suggestion) => [suggestion.id, suggestion]));
    }),
    starts: startsOfSuggestions(tokens, decisions),
    survivors: mapFields((field) => survivorsIn(tokens[field], decisions)),
    follow: mapFields((field) => followPassages(decided[field], current[field])),
  };
}

export function placeOfSuggestion(ground: AdviceGround, id: string): Place {
  const start = ground.starts.get(id) ?? { field: 'tubuh' as const, at: 0, order: 0 };
  const now = ground.changes[start.field].get(id)?.place?.[0]?.from ?? null;
  return { ...start, now, target: null, fate: 'stands' };
}

export function placeOfThread(ground: AdviceGround, target: CommentTarget): Place {
  if (isSuggestionTarget(target)) {
    const place = placeOfSuggestion(ground, target.suggestion);
    const change = ground.changes[place.field].get(target.suggestion);
    return { ...place, target: change?.place ? target : null };
  }
  const { field } = target;
  const { at, order, passage } = ground.survivors[field](target);
  if (!passage) return { field, at, order, now: null, target: null, fate: 'gone' };
  const now = ground.follow[field](passage);
  const { before, after } = ground.characters[field];
  const isIntact = now && textAt(after, now) === textAt(before, passage);
  return {
    field,
    at,
    order,
    now: now?.from ?? null,
    target: now ? { ...target, ...now } : null,
    fate: isIntact ? 'stands' : 'rewritten',
  };
}

type Survivors = (range: TokenRange) => Pick<Place, 'at' | 'order'> & { passage: TokenRange | undefined };

/** What is left of a passage of the submitted text after the answers; undefined when nothing is. */
function survivorsIn(tokens: readonly Token[], decisions: Decisions): Survivors {
  /** For each character of the submitted text how many stand before it, and whether it stands itself. */
  const places: number[] = [];
  const orders: number[] = [];
  const isAlive: boolean[] = [];
  let decided = 0;
  for (const [index, token] of tokens.entries()) {
    const stands = survives(token, decisions);
    if (token.status !== 'ins') {
      places.push(decided);
      orders.push(index);
      isAlive.push(stands);
    }
    if (stands) decided += 1;
  }
  const end = decided;
  return ({ from, to }) => {
    const first = isAlive.indexOf(true, from);
    const last = isAlive.lastIndexOf(true, to - 1);
    const at = places[from] ?? end;
    const order = orders[from] ?? tokens.length;
    if (first < 0 || first >= to || last < first) return { at, order, passage: undefined };
    return { at, order, passage: { from: places[first] ?? end, to: (places[last] ?? end) + 1 } };
  };
}

function startsOfSuggestions(tokens: TokensByField, decisions: Decisions): AdviceGround['starts'] {
  const starts: AdviceGround['starts'] = new Map();
  for (const field of FIELDS) {
    let at = 0;
    for (const [order, token] of tokens[field].entries()) {
      if (token.id !== null && !starts.has(token.id)) starts.set(token.id, { field, at, order });
      if (survives(token, decisions)) at += 1;
    }
  }
  return starts;
}

function textAt(characters: readonly string[], { from, to }: TokenRange): string {
  return characters.slice(from, to).join('');
}
