import { codePoints, type TokenRange } from './coordinates.ts';
import { BREAK } from './tokens.ts';
import { diffPieces } from './word-diff.ts';
import { isWord, splitWords } from './words.ts';

/**
 * How one text was rewritten into another: the stretches that stand in both, in order. Offsets count code points, as
 * everywhere in a manuscript.
 */
export interface Alignment {
  before: string[];
  after: string[];
  stretches: Stretch[];
}

interface Stretch {
  before: number;
  after: number;
  length: number;
}

const COMPARISON_MS = 150;

export function alignTexts(before: string, after: string): Alignment {
  const stretches: Stretch[] = [];
  let [old, fresh] = [0, 0];
  const blocks =
    before === after
      ? [{ kind: 'same', words: [before] } as const]
      : diffPieces(before, after, COMPARISON_MS);
  for (const block of blocks) {
    if (block.kind === 'changed') {
      old += codePoints(block.removed.join(''));
      fresh += codePoints(block.added.join(''));
      continue;
    }
    const length = codePoints(block.words.join(''));
    if (length > 0) stretches.push({ before: old, after: fresh, length });
    old += length;
    fresh += length;
  }
  return { before: Array.from(before), after: Array.from(after), stretches };
}

/**
 * Where a passage of the earlier text stands in the later one, word for word and in one piece; undefined where it was
 * rewritten. An empty passage is a place between two characters: it stands while the words on one side do and nothing
 * was written there meanwhile.
 */
export function standingRange(alignment: Alignment, passage: TokenRange): TokenRange | undefined {
  return inPlace(alignment, passage) ?? movedElsewhere(alignment, passage);
}

function inPlace(alignment: Alignment, { from, to }: TokenRange): TokenRange | undefined {
  const { before, after, stretches } = alignment;
  const isUntouched = before.length === after.length && stretches[0]?.length === before.length;
  if (isUntouched || (before.length === 0 && after.length === 0)) return { from, to };
  const holds = (stretch: Stretch) => isSolid(alignment, stretch, { from, to });
  const around = stretches.find((one) =>
    from === to ? one.before < from && from < endOf(one) : one.before <= from && to <= endOf(one),
  );
  if (around) {
    const by = around.after - around.before;
    return holds(around) ? { from: from + by, to: to + by } : undefined;
  }
  if (from < to) return undefined;
  const left = from === 0 ? START : stretches.find((one) => endOf(one) === from);
  const right =
    from === before.length
      ? { before: from, after: after.length, length: 0 }
      : stretches.find((one) => one.before === from);
  const places = [left && left.after + left.length, right?.after].filter((place) => place !== undefined);
  // Both neighbours stand, but something of the writer's own has come between them.
  if (places.length === 2 && places[0] !== places[1]) return undefined;
  const [place] = places;
  const isHeld = [left, right].some((one) => one && holds(one));
  return place === undefined || !isHeld ? undefined : { from: place, to: place };
}

const textOf = (before: readonly string[], stretch: Stretch) =>
  before.slice(stretch.before, endOf(stretch)).join('');

const START: Stretch = { before: 0, after: 0, length: 0 };
const endOf = (stretch: Stretch) => stretch.before + stretch.length;

/** Fewer common words than this are met by chance in a sentence that was written anew. */
const SOLID_WORDS = 3;

/** Whether enough of the passage's own paragraph stands with it, or all of it. */
function isSolid({ before }: Alignment, stretch: Stretch, passage: TokenRange): boolean {
  const line = lineAround(before, passage);
  // A blank paragraph holds nothing of its own: what stands around it does.
  if (line.from === line.to) return wordsIn(textOf(before, stretch)) >= SOLID_WORDS;
  const from = Math.max(stretch.before, line.from);
  const to = Math.min(endOf(stretch), line.to);
  if (from >= to) return false;
  if (from === line.from && to === line.to) return true;
  return wordsIn(before.slice(from, to).join('')) >= SOLID_WORDS;
}

/** How much of the surroundings must stand elsewhere for a passage to count as moved. */
const CONTEXT = 40;

/** A paragraph or sentence that was cut out and put elsewhere: its surroundings stand exactly once in each text. */
function movedElsewhere({ before, after }: Alignment, passage: TokenRange): TokenRange | undefined {
  const line = lineAround(before, passage);
  const near = {
    from: Math.max(line.from, passage.from - CONTEXT),
    to: Math.min(line.to, passage.to + CONTEXT),
  };
  for (const context of [line, near]) {
    const words = before.slice(context.from, context.to).join('');
    if (wordsIn(words) < SOLID_WORDS) continue;
    const [old, fresh] = [before, after].map((text) => onlyPlace(text.join(''), words));
    if (old === undefined || fresh === undefined) continue;
    const by = fresh - old;
    return { from: passage.from + by, to: passage.to + by };
  }
  return undefined;
}

function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? codePoints(text.slice(0, at)) : undefined;
}

/** The paragraphs that a passage touches, without the breaks around them. */
function lineAround(text: readonly string[], { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start > 0 && text[start - 1] !== BREAK) start -= 1;
  let end = to;
  while (end < text.length && text[end] !== BREAK) end += 1;
  return { from: start, to: end };
}

function wordsIn(text: string): number {
  return splitWords(text).filter(isWord).length;
}
