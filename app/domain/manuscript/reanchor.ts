import { type RangeTarget, rangeTarget } from './anchor.ts';
import { baseText, codePoints, findQuote, type TokenRange } from './coordinates.ts';
import type { ManuscriptDocument } from './document.ts';
import { diffWords } from './word-diff.ts';

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

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
