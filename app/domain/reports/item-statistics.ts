/** Sums over the answers to one question: its share of points (x) and the mean share of the rest of the test (r). */
export interface ItemSums {
  n: number;
  x: number;
  xx: number;
  r: number;
  rr: number;
  xr: number;
}

/** Fewer answers than this say nothing about a question. */
export const MIN_ANSWERS = 10;
/** With fewer the figures are rough; only plain faults are named. */
export const FIRM_ANSWERS = 20;

/** Index of difficulty: mean share of the points won, 0 nobody to 1 everybody. */
export const difficultyIndex = ({ n, x }: ItemSums): number | null => (n === 0 ? null : x / n);

/**
 * Discrimination: the corrected point-biserial correlation, between the points of this question and those of the rest
 * of the same attempt. Better than upper and lower 27 percent in groups as small as a batch. Null where everybody
 * answered alike.
 */
export function discrimination({ n, x, xx, r, rr, xr }: ItemSums): number | null {
  if (n < MIN_ANSWERS) return null;
  const spread = (n * xx - x * x) * (n * rr - r * r);
  return spread < 1e-9 ? null : (n * xr - x * r) / Math.sqrt(spread);
}

/** How often an option was taken. */
export interface OptionCount {
  text: string;
  isRight: boolean;
  count: number;
}

export type ItemHint = 'key' | 'untaken' | 'hard' | 'easy' | 'flat' | 'idle' | 'rough' | 'good' | 'few';

/** The most pressing thing to say about a question. */
export function itemHint(sums: ItemSums, options: readonly OptionCount[]): ItemHint {
  const { n } = sums;
  if (n < MIN_ANSWERS) return 'few';
  const index = difficultyIndex(sums) ?? 0;
  const separates = discrimination(sums);
  // Chance alone brings this about in fewer than one of twenty sound questions.
  if (separates !== null && separates <= -Math.max(0.2, 1.65 / Math.sqrt(n))) return 'key';
  if (options.some(({ isRight, count }) => isRight && count === 0)) return 'untaken';
  if (index < 0.3) return 'hard';
  if (n < FIRM_ANSWERS) return 'rough';
  if (index > 0.95) return 'easy';
  if (separates !== null && separates < 0.1) return 'flat';
  return hasIdleOption(options) ? 'idle' : 'good';
}

const URGENCY: Record<ItemHint, number> = {
  key: 0,
  untaken: 1,
  hard: 2,
  flat: 3,
  easy: 4,
  idle: 5,
  rough: 6,
  good: 7,
  few: 8,
};

/** What needs a look first; among equals the harder question. */
export function byUrgency<Item extends { hint: ItemHint; difficultyIndex: number | null }>(
  items: readonly Item[],
): Item[] {
  return items.toSorted(
    (a, b) => URGENCY[a.hint] - URGENCY[b.hint] || (a.difficultyIndex ?? 1) - (b.difficultyIndex ?? 1),
  );
}

/** A wrong option that nobody takes, although wrong ones are taken often enough to expect it. */
function hasIdleOption(options: readonly OptionCount[]): boolean {
  const wrong = options.filter(({ isRight }) => !isRight);
  const taken = wrong.reduce((sum, { count }) => sum + count, 0);
  return taken >= 2 * wrong.length && wrong.some(({ count }) => count === 0);
}
