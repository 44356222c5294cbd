import { baseParagraphs, FIELDS, type Field, type ManuscriptDocument } from './document.ts';
import { BREAK, mapFields } from './tokens.ts';
import { type DiffBlock, diffLines, diffWords } from './word-diff.ts';
import { isWord, splitWords } from './words.ts';

/** Two versions side by side: paragraph against paragraph, with the words that went and came. */
export type Comparison = Record<Field, ComparedParagraph[]>;

export interface ComparedParagraph {
  /** Null where the paragraph stands in one version only. */
  before: CompareSegment[] | null;
  after: CompareSegment[] | null;
  /** 1-based number within the field of each version. */
  beforeNumber: number | null;
  afterNumber: number | null;
  isChanged: boolean;
}

export interface CompareSegment {
  text: string;
  /** `same` in a paragraph with no counterpart: the words live on in a neighbouring paragraph. */
  status: 'same' | 'ins' | 'del';
}

/** Compares what the author submitted each time. Beyond `timeout` ms per field whole paragraphs are compared. */
export function compareVersions(
  before: ManuscriptDocument,
  after: ManuscriptDocument,
  timeout = 100,
): Comparison {
  return mapFields((field) =>
    compareField(baseParagraphs(before, field), baseParagraphs(after, field), timeout),
  );
}

/** For each paragraph of the later version whether it differs from the earlier one: the bar in the review room. */
export function changedParagraphs(comparison: Comparison): Record<Field, boolean[]> {
  return mapFields((field) =>
    comparison[field].filter((row) => row.afterNumber !== null).map((row) => row.isChanged),
  );
}

export function isSameText(comparison: Comparison): boolean {
  return FIELDS.every((field) => comparison[field].every((row) => !row.isChanged));
}

function compareField(before: string[], after: string[], timeout: number): ComparedParagraph[] {
  const oldText = before.join(BREAK);
  const newText = after.join(BREAK);
  if (oldText === newText)
    return before.map((text, index) => comparedPair(sideOf(text, index), sideOf(text, index)));
  const sides = readBlocks(diffWords(oldText, newText, timeout) ?? diffLines(oldText, newText));
  return inOrder(sides, pairUp(sides));
}

interface Side {
  index: number;
  text: string;
  segments: CompareSegment[];
}

interface Sides {
  before: Side[];
  after: Side[];
  shared: SharedCell[];
}

/** How much of a paragraph before stands in a paragraph after. */
interface SharedCell {
  before: number;
  after: number;
  weight: number;
}

/** Less than the shortest word: a common break pairs paragraphs only when no words do. */
const BREAK_WEIGHT = 0.1;

function readBlocks(blocks: readonly DiffBlock[]): Sides {
  const before = [emptySide(0)];
  const after = [emptySide(0)];
  const shared: SharedCell[] = [];
  const share = (weight: number) => {
    const last = shared.at(-1);
    if (last?.before === before.length - 1 && last.after === after.length - 1) last.weight += weight;
    else shared.push({ before: before.length - 1, after: after.length - 1, weight });
  };
  for (const block of blocks) {
    if (block.kind === 'changed') {
      for (const word of block.removed) append(before, word, 'del');
      for (const word of block.added) append(after, word, 'ins');
      continue;
    }
    for (const word of block.words) {
      if (word === BREAK) share(BREAK_WEIGHT);
      else if (isWord(word)) share(word.length);
      append(before, word, 'same');
      append(after, word, 'same');
    }
  }
  share(BREAK_WEIGHT);
  return { before, after, shared };
}

function append(sides: Side[], word: string, status: CompareSegment['status']): void {
  if (word === BREAK) {
    sides.push(emptySide(sides.length));
    return;
  }
  const side = sides.at(-1);
  if (!side) return;
  side.text += word;
  const last = side.segments.at(-1);
  if (last?.status === status) last.text += word;
  else side.segments.push({ text: word, status });
}

/**
 * The strongest pairs first. The shared cells lie on one path from the first to the last paragraphs, so pairs that
 * use different paragraphs are always in order.
 */
function pairUp({ shared }: Sides): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const cell of shared.toSorted((a, b) => b.weight - a.weight)) {
    if (pairs.has(cell.before) || taken.has(cell.after)) continue;
    pairs.set(cell.before, cell.after);
    taken.add(cell.after);
  }
  return pairs;
}

function inOrder({ before, after }: Sides, pairs: Map<number, number>): ComparedParagraph[] {
  const rows: ComparedParagraph[] = [];
  let next = 0;
  const comeAlone = (until: number) => {
    for (; next < until; next += 1) rows.push(comparedPair(null, after[next] ?? null));
  };
  for (const side of before) {
    const partner = pairs.get(side.index);
    if (partner === undefined) {
      rows.push(comparedPair(side, null));
      continue;
    }
    comeAlone(partner);
    rows.push(comparedPair(side, after[partner] ?? null));
    next = partner + 1;
  }
  comeAlone(after.length);
  return rows;
}

function comparedPair(before: Side | null, after: Side | null): ComparedParagraph {
  const isChanged = before?.text !== after?.text;
  const isRewritten = isChanged && before !== null && after !== null && !hasEnoughInCommon(before, after);
  return {
    before: before && (isRewritten ? whole(before, 'del') : before.segments),
    after: after && (isRewritten ? whole(after, 'ins') : after.segments),
    beforeNumber: before && before.index + 1,
    afterNumber: after && after.index + 1,
    isChanged,
  };
}

/** Where few words stay, a patchwork of them is harder to read than the old sentence against the new. */
const COMMON_SHARE = 0.4;

function hasEnoughInCommon(before: Side, after: Side): boolean {
  return Math.max(commonShare(before), commonShare(after)) >= COMMON_SHARE;
}

function commonShare(side: Side): number {
  const kept = side.segments.filter((segment) => segment.status === 'same').map((segment) => segment.text);
  return wordLetters(kept.join(' ')) / Math.max(1, wordLetters(side.text));
}

function wordLetters(text: string): number {
  return splitWords(text)
    .filter(isWord)
    .reduce((sum, word) => sum + word.length, 0);
}

function whole(side: Side, status: CompareSegment['status']): CompareSegment[] {
  return side.text === '' ? [] : [{ text: side.text, status }];
}

function sideOf(text: string, index: number): Side {
  return { index, text, segments: text === '' ? [] : [{ text, status: 'same' }] };
}

function emptySide(index: number): Side {
  return { index, text: '', segments: [] };
}
