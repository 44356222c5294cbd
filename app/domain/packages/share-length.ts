/** What a phone shows of a post without "selengkapnya"; counted as one types. */
export const SHARE_TEXT_LENGTH = 280;

const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Signs as a reader counts them: a flag or a family is one. */
export function shareLength(text: string): number {
  let count = 0;
  for (const _ of letters.segment(text.trim())) count += 1;
  return count;
}
