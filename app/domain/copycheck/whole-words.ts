/** A pattern that meets whole words only, in any case: JavaScript's own `\b` knows no letters beyond ASCII. */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Alternatives from a list in one string. */
export function anyOf(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

/** Whether a pattern made by `wholeWords` meets anything in a text. */
export function meets(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}
