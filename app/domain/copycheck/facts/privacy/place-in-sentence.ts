import type { CopySentence } from '../../copy.ts';

export interface Match {
  /** In the field. */
  start: number;
  end: number;
  text: string;
  /** What stands before it in the sentence. */
  before: string;
  groups: Record<string, string | undefined>;
}

export function matchesIn(sentence: CopySentence, pattern: RegExp): Match[] {
  return Array.from(sentence.text.matchAll(pattern), (match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    text: match[0],
    before: sentence.text.slice(0, match.index),
    groups: match.groups ?? {},
  }));
}
