import { SHINGLE_WORDS, shinglesOf, type Word } from './shingles.ts';

/** A stretch that two texts share, as word numbers from … up to in each. */
export interface Passage {
  from: number;
  to: number;
  otherFrom: number;
  otherTo: number;
}

/** Shorter runs are names of offices, titles and set phrases: every story of an agency has them. */
export const PASSAGE_WORDS = 10;
/** So many words may differ between two runs of one passage. */
const GAP_WORDS = 3;
/** A text that repeats itself has a run in many places; the first ones tell enough. */
const PLACES = 16;

/** What of `words` stands in `others` too, in reading order; never overlapping in `words`. */
export function sharedPassages(words: readonly Word[], others: readonly Word[]): Passage[] {
  const places = placesOf(others);
  const runs: Passage[] = [];
  const shingles = shinglesOf(words);
  for (let at = 0; at < shingles.length; at += 1) {
    const run = longestRun(words, others, at, places.get(shingles[at] ?? 0) ?? []);
    if (!run) continue;
    runs.push(run);
    at = run.to - 1;
  }
  return joined(runs).filter(({ from, to }) => to - from >= PASSAGE_WORDS);
}

/** How many of so many words are covered by at least one passage. */
export function coveredWords(total: number, passages: Iterable<Passage>): number {
  const covered = new Uint8Array(total);
  for (const { from, to } of passages) covered.fill(1, from, to);
  return covered.reduce((sum, one) => sum + one, 0);
}

function placesOf(words: readonly Word[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  shinglesOf(words).forEach((hash, at) => {
    const known = places.get(hash);
    if (!known) places.set(hash, [at]);
    else if (known.length < PLACES) known.push(at);
  });
  return places;
}

function longestRun(
  words: readonly Word[],
  others: readonly Word[],
  from: number,
  places: readonly number[],
): Passage | undefined {
  let longest: Passage | undefined;
  for (const otherFrom of places) {
    let length = 0;
    while (from + length < words.length && words[from + length]?.text === others[otherFrom + length]?.text)
      length += 1;
    // Fewer are words that only hash alike.
    if (length < SHINGLE_WORDS || length <= (longest ? longest.to - longest.from : 0)) continue;
    longest = { from, to: from + length, otherFrom, otherTo: otherFrom + length };
  }
  return longest;
}

function joined(runs: readonly Passage[]): Passage[] {
  const passages: Passage[] = [];
  for (const run of runs) {
    const last = passages.at(-1);
    const gap = last ? run.from - last.to : Number.POSITIVE_INFINITY;
    const otherGap = last ? run.otherFrom - last.otherTo : Number.POSITIVE_INFINITY;
    if (last && gap <= GAP_WORDS && otherGap >= 0 && otherGap <= GAP_WORDS) {
      last.to = run.to;
      last.otherTo = run.otherTo;
    } else {
      passages.push({ ...run });
    }
  }
  return passages;
}
