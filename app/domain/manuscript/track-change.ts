import type { ChangedRange } from './changed-ranges.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { isBreak, type Token, tokenText } from './tokens.ts';

export interface TrackedChange {
  tokens: Token[];
  /**
   * Where a caret of the raw document stands afterwards. At the place of a deletion: before the text that is now
   * struck, or behind it.
   */
  placeOf: (rawIndex: number, side: 'before' | 'behind') => number;
}

export interface TrackSettings {
  /** Fresh ones are random and never used again. */
  newId: () => string;
  /** Without paragraphs: a break that is typed or pasted becomes a space. */
  isLine: boolean;
}

/**
 * Turns what was done to the text of one field into suggestions. Submitted text of a changed stretch stays and is
 * struck, text that was itself a suggestion goes, and what is new enters as suggested, whatever it claims to be: only
 * the words of the raw tokens count. All suggestions of a field are of one author, the review's.
 */
export function trackChange(
  old: readonly Token[],
  raw: readonly Token[],
  changed: readonly ChangedRange[],
  settings: TrackSettings,
): TrackedChange {
  const ranges = aligned(old, raw, changed);
  const tokens: Token[] = [];
  const places: Place[] = [];
  let at = 0;
  ranges.forEach((range, index) => {
    tokens.push(...old.slice(at, range.from));
    const wanted = raw.slice(range.newFrom, range.newTo);
    const text = cleaned(tokenText(wanted), settings);
    const next = ranges[index + 1]?.from ?? old.length;
    const behind = text === '' ? range.to : behindStruckText(old, range, next);
    const id = suggestionFor(old, range, behind) ?? settings.newId();
    const start = tokens.length;
    tokens.push(...old.slice(range.from, range.to).flatMap((token) => strike(token, id)));
    const end = tokens.length;
    tokens.push(...old.slice(range.to, behind));
    const insertedAt = tokens.length;
    for (const character of text) tokens.push({ text: character, status: 'ins', id });
    places.push({ range, wanted, start, end, behind, insertedAt, next: tokens.length });
    at = behind;
  });
  tokens.push(...old.slice(at));
  return { tokens, placeOf: (rawIndex, side) => placeOf(places, rawIndex, side, settings) };
}

interface Place {
  range: ChangedRange;
  wanted: readonly Token[];
  /** Of what is struck now. */
  start: number;
  end: number;
  /** Old text up to here was struck already, and stands before what is new. */
  behind: number;
  insertedAt: number;
  /** Where the old text goes on. */
  next: number;
}

function placeOf(
  places: readonly Place[],
  rawIndex: number,
  side: 'before' | 'behind',
  settings: TrackSettings,
): number {
  let place = rawIndex;
  for (const { range, wanted, start, end, behind, insertedAt, next } of places) {
    if (rawIndex < range.newFrom) break;
    if (rawIndex <= range.newTo) {
      if (insertedAt === next) return side === 'before' ? start : end;
      const typed = cleaned(tokenText(wanted.slice(0, rawIndex - range.newFrom)), settings);
      return Math.min(insertedAt + Array.from(typed).length, next);
    }
    const old = rawIndex - range.newTo + range.to;
    place = old < behind ? end + old - range.to : next + old - behind;
  }
  return place;
}

function cleaned(text: string, { isLine }: TrackSettings): string {
  return isLine ? cleanLine(text) : cleanText(text);
}

function strike(token: Token, id: string): Token[] {
  if (token.status === 'ins') return [];
  return token.status === 'del' ? [token] : [{ text: token.text, status: 'del', id }];
}

/**
 * What is typed inside struck text, or at its left edge, stands behind it: a struck passage stays in one piece and
 * is read before what replaces it. Typed at the end of a paragraph, though, it stays in that paragraph.
 */
function behindStruckText(old: readonly Token[], { from, to }: ChangedRange, limit: number): number {
  const struck = old.slice(from, to).some(({ status }) => status !== 'ins');
  const before = old[from - 1];
  if (!struck && before?.status === 'ins') return to;
  const isInside = struck || before?.status === 'del';
  let behind = to;
  while (behind < limit && old[behind]?.status === 'del') {
    if (!isInside && isBreak(old[behind] as Token)) break;
    behind += 1;
  }
  return behind;
}

/** Touched, or next to it: where a deletion meets an insertion they are one replacement. */
function suggestionFor(old: readonly Token[], { from, to }: ChangedRange, behind: number): string | null {
  const touched = old.slice(from, to).find(({ id }) => id !== null);
  const near = [touched, old[from - 1], old[behind - 1], old[behind]];
  return near.find((token) => token?.id)?.id ?? null;
}

/**
 * Positions become ambiguous at paragraph ends, and a step may say that it touched what it left alone. So the
 * stretches between changes are measured anew: each is as long in both documents and holds the same text.
 */
function aligned(
  old: readonly Token[],
  raw: readonly Token[],
  changed: readonly ChangedRange[],
): ChangedRange[] {
  const ranges: ChangedRange[] = [];
  for (const range of changed) {
    const last = ranges.at(-1) ?? { to: 0, newTo: 0 };
    const kept = Math.min(range.from - last.to, range.newFrom - last.newTo);
    const grown = { ...range, from: last.to + kept, newFrom: last.newTo + kept };
    const isSame = kept >= 0 && isSameText(old, last.to, raw, last.newTo, kept);
    if (isSame && (kept > 0 || ranges.length === 0)) ranges.push(grown);
    else if (ranges.length === 0) return [whole(old, raw)];
    else Object.assign(last, { to: Math.max(last.to, range.to), newTo: Math.max(last.newTo, range.newTo) });
  }
  const last = ranges.at(-1);
  if (!last) return [];
  const kept = Math.min(old.length - last.to, raw.length - last.newTo);
  last.to = old.length - kept;
  last.newTo = raw.length - kept;
  return isSameText(old, last.to, raw, last.newTo, kept) ? ranges : [whole(old, raw)];
}

/** When the steps do not say it: everything between the first difference and the last. */
function whole(old: readonly Token[], raw: readonly Token[]): ChangedRange {
  const shorter = Math.min(old.length, raw.length);
  let head = 0;
  while (head < shorter && old[head]?.text === raw[head]?.text) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail)?.text === raw.at(-1 - tail)?.text) tail += 1;
  return { from: head, to: old.length - tail, newFrom: head, newTo: raw.length - tail };
}

function isSameText(
  old: readonly Token[],
  from: number,
  raw: readonly Token[],
  newFrom: number,
  length: number,
): boolean {
  for (let offset = 0; offset < length; offset += 1)
    if (old[from + offset]?.text !== raw[newFrom + offset]?.text) return false;
  return true;
}
