import type { AdviceItem } from '#app/domain/review/advice.ts';

/**
 * The note in work: the one asked for, else the next open one behind the one just answered, else the first open one.
 * None when everything is done and nothing was asked for.
 */
export function activeItem(items: readonly AdviceItem[], query: URLSearchParams): string | null {
  const asked = query.get('saran');
  const numbered = items.filter(({ number }) => number !== null);
  if (asked && items.some(({ id }) => id === asked)) return asked;
  const last = numbered.findIndex(({ id }) => id === query.get('setelah'));
  const following = [...numbered.slice(last + 1), ...numbered.slice(0, last + 1)];
  return following.find(({ isDone }) => !isDone)?.id ?? null;
}
