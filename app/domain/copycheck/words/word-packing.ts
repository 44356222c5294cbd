/**
 * Lists of words for the way over the network. In an ordered list a word begins as the one before it: a capital letter
 * says with how many letters ("A" none, "B" one, …), what follows is new. "Aabad Ei" without the space: abad, abadi.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      const shared = sharedStart(before, word);
      before = word;
      return countLetter(shared) + word.slice(shared);
    })
    .join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, countOf(piece)) + piece.slice(1);
    return before;
  });
}

/**
 * Pairs, ordered by what is seen: the seen words as above, and for each how its standard form differs: letters shared at
 * the start, the new ones, letters shared at the end ("ijin", "izin": "BzC").
 */
export function packPairs(pairs: readonly (readonly [seen: string, standard: string])[]): [string, string] {
  const changes = pairs.map(([seen, standard]) => {
    const start = sharedStart(seen, standard);
    const end = sharedStart(reversed(seen.slice(start)), reversed(standard.slice(start)));
    return countLetter(start) + standard.slice(start, standard.length - end) + countLetter(end);
  });
  return [packWords(pairs.map(([seen]) => seen)), changes.join('')];
}

export function unpackPairs([seenWords, changes]: readonly [string, string]): Map<string, string> {
  const seen = unpackWords(seenWords);
  const standards = changes.match(/[A-Z][^A-Z]*[A-Z]/g) ?? [];
  return new Map(
    seen.map((word, at) => {
      const change = standards[at] ?? 'AA';
      const end = countOf(change.slice(-1));
      return [word, word.slice(0, countOf(change)) + change.slice(1, -1) + word.slice(word.length - end)];
    }),
  );
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** What one capital letter can say. */
const MOST = 25;
const A = 65;

function countLetter(count: number): string {
  return String.fromCharCode(A + count);
}

function countOf(piece: string): number {
  return piece.charCodeAt(0) - A;
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}
