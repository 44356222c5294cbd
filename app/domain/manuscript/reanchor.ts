import { type RangeTarget, rangeTarget } from './anchor.ts';
import { baseText, codePoints, type TokenRange } from './coordinates.ts';
import type { ManuscriptDocument } from './document.ts';
import { type DiffBlock, diffWords } from './word-diff.ts';

/**
 * The passage in a freely rewritten next version: the stretch its surviving words cover. When the comparison finds
 * too little of it, a passage that stands word for word in exactly one other place was moved; else it is an orphan.
 */
export function reanchor(
  previous: ManuscriptDocument,
  next: ManuscriptDocument,
  target: RangeTarget,
): RangeTarget | undefined {
  const { field } = target;
  const range = followPassages(baseText(previous, field), baseText(next, field))(target);
  return range && rangeTarget(next, field, range);
}

/** The same for any number of passages of one text: the two are compared once. */
export function followPassages(
  before: string,
  after: string,
): (passage: TokenRange) => TokenRange | undefined {
  const characters = Array.from(before);
  const letters = characters.map(isLetter);
  const blocks = before === after ? undefined : diffWords(before, after, COMPARISON_MS);
  const places = blocks && placesOf(blocks, characters.length);
  return (passage) => {
    if (before === after) return { from: passage.from, to: passage.to };
    const surviving = places && survivingRange(places, letters, passage);
    return surviving ?? onlyPlace(after, characters.slice(passage.from, passage.to).join(''));
  };
}

/** Below this share of its letters and digits a passage has been replaced, not edited. */
const SURVIVING_SHARE = 0.25;
const COMPARISON_MS = 100;

/** Where each character of the earlier text stands in the later one; -1 where it was replaced. */
function placesOf(blocks: readonly DiffBlock[], length: number): Int32Array {
  const places = new Int32Array(length).fill(-1);
  let old = 0;
  let fresh = 0;
  for (const block of blocks) {
    if (block.kind === 'changed') {
      old += codePoints(block.removed.join(''));
      fresh += codePoints(block.added.join(''));
      continue;
    }
    const end = old + codePoints(block.words.join(''));
    while (old < end) {
      places[old] = fresh;
      old += 1;
      fresh += 1;
    }
  }
  return places;
}

function survivingRange(
  places: Int32Array,
  letters: readonly boolean[],
  { from, to }: TokenRange,
): TokenRange | undefined {
  const first = places[from] ?? -1;
  const isWhole = first >= 0 && places.slice(from, to).every((place, index) => place === first + index);
  if (isWhole) return { from: first, to: first + to - from };
  let start = -1;
  let end = -1;
  let [kept, all] = [0, 0];
  for (let old = from; old < to; old += 1) {
    if (!letters[old]) continue;
    all += 1;
    const place = places[old] ?? -1;
    if (place < 0) continue;
    if (start < 0) start = place;
    end = place + 1;
    kept += 1;
  }
  return kept > 0 && kept >= all * SURVIVING_SHARE ? { from: start, to: end } : undefined;
}

function onlyPlace(text: string, quote: string): TokenRange | undefined {
  const at = quote.trim() === '' ? -1 : text.indexOf(quote);
  if (at < 0 || text.indexOf(quote, at + quote.length) >= 0) return undefined;
  const from = codePoints(text.slice(0, at));
  return { from, to: from + codePoints(quote) };
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
