import { baseText, type TokenRange, toTrackedRange } from './coordinates.ts';
import { FIELDS, type Field, type ManuscriptDocument } from './document.ts';
import { isSuggestionId } from './parse-document.ts';
import { type Decisions, deriveSuggestions } from './suggestions.ts';
import { survives } from './text-changes.ts';
import { flatten, flattenField, type Token, type TokensByField, tokenText } from './tokens.ts';

/** What a comment speaks about. It lives beside the document, so that commenting never touches the text. */
export type CommentTarget = RangeTarget | SuggestionTarget;

/** A passage of the submitted version, in its token offsets; the quote is kept for display and for an orphan. */
export interface RangeTarget {
  field: Field;
  from: number;
  to: number;
  quote: string;
}

/** Inserted text is in no submitted version: a comment on it names the suggestion. */
export interface SuggestionTarget {
  suggestion: string;
}

export type TargetCheck =
  | { ok: true }
  | { ok: false; reason: 'out-of-range' | 'wrong-quote' | 'unknown-suggestion' };

export type Located = TokenRange & { field: Field };

/** Builds the target of a passage, with its quote, or undefined when there is no such passage. */
export function rangeTarget(
  document: ManuscriptDocument,
  field: Field,
  { from, to }: TokenRange,
): RangeTarget | undefined {
  const quote = quoteAt(document, field, { from, to });
  return quote === undefined ? undefined : { field, from, to, quote };
}

/** Reads a target as it is stored and as a browser sends it; whether it fits a document `checkTarget` says. */
export function parseTarget(value: unknown): CommentTarget | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('suggestion' in value) {
    return isSuggestionId(value.suggestion) ? { suggestion: value.suggestion } : undefined;
  }
  if (!('field' in value && 'from' in value && 'to' in value && 'quote' in value)) return undefined;
  const { from, to, quote } = value;
  const field = FIELDS.find((name) => name === value.field);
  if (!field || typeof from !== 'number' || typeof to !== 'number' || typeof quote !== 'string')
    return undefined;
  return { field, from, to, quote };
}

export function isSuggestionTarget(target: CommentTarget): target is SuggestionTarget {
  return 'suggestion' in target;
}

/** Whether a comment may be stored for this reviewed document: its passage exists and reads as quoted. */
export function checkTarget(document: ManuscriptDocument, target: CommentTarget): TargetCheck {
  if (isSuggestionTarget(target)) {
    const isKnown = deriveSuggestions(document).some((suggestion) => suggestion.id === target.suggestion);
    return isKnown ? { ok: true } : { ok: false, reason: 'unknown-suggestion' };
  }
  const quote = quoteAt(document, target.field, target);
  if (quote === undefined) return { ok: false, reason: 'out-of-range' };
  return quote === target.quote ? { ok: true } : { ok: false, reason: 'wrong-quote' };
}

/** Where to draw a comment in a reviewed document, in its own tokens; undefined when its suggestion is gone. */
export function locateTarget(document: ManuscriptDocument, target: CommentTarget): Located | undefined {
  return locateIn(flatten(document), target);
}

/** The same in a document that has been flattened already. */
export function locateIn(tokens: TokensByField, target: CommentTarget): Located | undefined {
  if (!isSuggestionTarget(target)) {
    const range = toTrackedRange(tokens[target.field], target);
    return range && { field: target.field, ...range };
  }
  for (const field of FIELDS) {
    const from = tokens[field].findIndex((token) => token.id === target.suggestion);
    if (from >= 0) {
      const to = tokens[field].findLastIndex((token) => token.id === target.suggestion) + 1;
      return { field, from, to };
    }
  }
  return undefined;
}

/** The passage after the author's decisions, exactly; undefined (an orphan) when none of its text survived. */
export function followDecisions(
  reviewed: ManuscriptDocument,
  decisions: Decisions,
  target: RangeTarget,
): RangeTarget | undefined {
  const surviving: Token[] = [];
  let base = 0;
  let from = -1;
  let to = -1;
  for (const token of flattenField(reviewed, target.field)) {
    const isInside = token.status !== 'ins' && base >= target.from && base < target.to;
    if (token.status !== 'ins') base += 1;
    if (!survives(token, decisions)) continue;
    surviving.push(token);
    if (!isInside) continue;
    if (from < 0) from = surviving.length - 1;
    to = surviving.length;
  }
  return from < 0 ? undefined : { ...target, from, to, quote: tokenText(surviving.slice(from, to)) };
}

function quoteAt(document: ManuscriptDocument, field: Field, { from, to }: TokenRange): string | undefined {
  const characters = Array.from(baseText(document, field));
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to;
  return isRange && to <= characters.length ? characters.slice(from, to).join('') : undefined;
}
