/**
 * Words in two senses: `countWords` counts as an editor at a newspaper counts, by what stands between spaces;
 * `splitWords` cuts text into the pieces that versions are compared by, losing nothing.
 */

/** "obat-obatan", "86,2", "(10/11)" and "M.Si." are one word each; a lone dash is none; "Rabu—Jumat" are two. */
export function countWords(text: string): number {
  return text.split(/[\s—]+/u).filter(isWord).length;
}

/** Words, spaces, marks and breaks in order; reduplications such as "obat-obatan" stay whole. */
export function splitWords(text: string): string[] {
  const pieces: string[] = [];
  let hyphenOpen = false;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (isWordLike && hyphenOpen && last !== undefined) {
      pieces[pieces.length - 1] = last + segment;
      hyphenOpen = false;
    } else if (segment === '-' && !hyphenOpen && last !== undefined && isWord(last)) {
      pieces[pieces.length - 1] = last + segment;
      hyphenOpen = true;
    } else {
      if (hyphenOpen) splitTrailingHyphen(pieces);
      hyphenOpen = false;
      pieces.push(segment);
    }
  }
  if (hyphenOpen) splitTrailingHyphen(pieces);
  return pieces;
}

const segmenter = new Intl.Segmenter('id', { granularity: 'word' });

/** Whether a piece carries meaning, unlike space and punctuation. */
export function isWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

/** "Selasa- " keeps its hyphen apart: only a hyphen between two words joins them. */
function splitTrailingHyphen(pieces: string[]): void {
  const last = pieces.pop();
  if (last !== undefined) pieces.push(last.slice(0, -1), '-');
}
