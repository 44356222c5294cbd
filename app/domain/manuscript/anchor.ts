import { baseText, codePoints, findQuote, type TokenRange, toTrackedRange } from './coordinates.ts';
import { FIELDS, type Field, type ManuscriptDocument } from './document.ts';
import { type Decisions, deriveSuggestions, verdictOn } from './suggestions.ts';
import { flattenField, type Token, tokenText } from './tokens.ts';
import { diffWords } from './word-diff.ts';

/** What a comment speaks about. It lives beside the document, so that commenting never touches the text. */
export type CommentTarget = RangeTarget | SuggestionTarget;

/** A passage of the submitted version, in its token offsets; the quote is kept for display and for an orphan. */
export interface RangeTarget {
  kind: 'range';
  field: Field;
  from: number;
  to: number;
  quote: string;
}

/** Inserted text is in no submitted version: a comment on it names the suggestion. */
export interface SuggestionTarget {
  kind: 'suggestion';
  id: string;
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
  return quote === undefined ? undefined : { kind: 'range', field, from, to, quote };
}

/** Whether a comment may be stored for this reviewed document: its passage exists and reads as quoted. */
export function checkTarget(document: ManuscriptDocument, target: CommentTarget): TargetCheck {
  if (target.kind === 'suggestion') {
    const isKnown = deriveSuggestions(document).some((suggestion) => suggestion.id === target.id);
    return isKnown ? { ok: true } : { ok: false, reason: 'unknown-suggestion' };
  }
  const quote = quoteAt(document, target.field, target);
  if (quote === undefined) return { ok: false, reason: 'out-of-range' };
  return quote === target.quote ? { ok: true } : { ok: false, reason: 'wrong-quote' };
}

/** Where to draw a comment in a reviewed document, in its own tokens; undefined when its suggestion is gone. */
export function locateTarget(document: ManuscriptDocument, target: CommentTarget): Located | undefined {
  if (target.kind === 'range') {
    const range = toTrackedRange(flattenField(document, target.field), target);
    return range && { field: target.field, ...range };
  }
  for (const field of FIELDS) {
    const tokens = flattenField(document, field);
    const from = tokens.findIndex((token) => token.id === target.id);
    if (from >= 0) return { field, from, to: tokens.findLastIndex((token) => token.id === target.id) + 1 };
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

/**
 * The passage in a freely rewritten next version: the stretch its surviving words cover. When the comparison finds
 * too little of it, a passage that stands word for word in exactly one other place was moved; else it is an orphan.
 */
export function reanchor(
  previous: ManuscriptDocument,
  next: ManuscriptDocument,
  target: RangeTarget,
): RangeTarget | undefined {
  const before = baseText(previous, target.field);
  const after = baseText(next, target.field);
  const range = survivingRange(before, after, target) ?? onlyOne(findQuote(next, target.field, target.quote));
  return range && rangeTarget(next, target.field, range);
}

/** Below this share of its letters and digits a passage has been replaced, not edited. */
const SURVIVING_SHARE = 0.25;
const COMPARISON_MS = 100;

function survivingRange(before: string, after: string, { from, to }: TokenRange): TokenRange | undefined {
  const blocks = diffWords(before, after, COMPARISON_MS);
  if (!blocks) return undefined;
  let old = 0;
  let fresh = 0;
  let start = -1;
  let end = -1;
  let kept = 0;
  for (const block of blocks) {
    if (block.kind === 'changed') {
      old += codePoints(block.removed.join(''));
      fresh += codePoints(block.added.join(''));
      continue;
    }
    for (const character of block.words.join('')) {
      if (old >= from && old < to && isLetter(character)) {
        if (start < 0) start = fresh;
        end = fresh + 1;
        kept += 1;
      }
      old += 1;
      fresh += 1;
    }
  }
  const letters = Array.from(before).slice(from, to).filter(isLetter).length;
  return kept > 0 && kept >= letters * SURVIVING_SHARE ? { from: start, to: end } : undefined;
}

function survives(token: Token, decisions: Decisions): boolean {
  if (token.status === 'plain') return true;
  return (verdictOn(decisions, token) === 'accept') === (token.status === 'ins');
}

function quoteAt(document: ManuscriptDocument, field: Field, { from, to }: TokenRange): string | undefined {
  const characters = Array.from(baseText(document, field));
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to;
  return isRange && to <= characters.length ? characters.slice(from, to).join('') : undefined;
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
