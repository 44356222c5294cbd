import { sortKey } from '#app/domain/accounts/person-name.ts';
import { editDistance } from '#app/domain/agencies/edit-distance.ts';

/** The same name, titles apart: equal, or one leaves out words of the other ("Melati" and "Melati Sinurat"). */
export function isSameName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort(
    (one, other) => one.length - other.length,
  );
  return shorter.every((word) => longer.includes(word));
}

/**
 * May well be the same person, where a NIP already says so: a word in common, or another spelling ("Soeharto",
 * "Suharto").
 */
export function isLikelyName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.some((word) => word.length > 2 && second.includes(word))) return true;
  const [one, other] = [first.join(' ').slice(0, 120), second.join(' ').slice(0, 120)];
  return editDistance(one, other) <= Math.max(one.length, other.length) / 3;
}

function wordsOf(name: string): string[] {
  return sortKey(name).split(' ');
}
