import { type Passage, sharedPassages } from './passages.ts';
import { type Word, wordsOf } from './shingles.ts';

/** A shared passage as it stands in each of two texts, with a few words around it. */
export interface SharedText {
  own: Excerpt;
  other: Excerpt;
  words: number;
  /** Number of its first word in the first text: no two passages have the same. */
  from: number;
}

export interface Excerpt {
  before: string;
  passage: string;
  after: string;
}

const AROUND = 60;
const LONGEST = 1_500;
const MOST = 20;

/** The longest passages that two texts share, in the order of the first text. */
export function sharedTexts(text: string, otherText: string): SharedText[] {
  const words = wordsOf(text);
  const others = wordsOf(otherText);
  return sharedPassages(words, others)
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
    .slice(0, MOST)
    .toSorted((a, b) => a.from - b.from)
    .map((passage) => ({
      own: excerpt(text, words, passage.from, passage.to),
      other: excerpt(otherText, others, passage.otherFrom, passage.otherTo),
      words: lengthOf(passage),
      from: passage.from,
    }));
}

const lengthOf = ({ from, to }: Passage) => to - from;

function excerpt(text: string, words: readonly Word[], from: number, to: number): Excerpt {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const passage = text.slice(start, end);
  return {
    before: wholeWords(text.slice(Math.max(0, start - AROUND), start), 'end', start > AROUND),
    passage: passage.length > LONGEST ? `${passage.slice(0, LONGEST)} …` : passage,
    after: wholeWords(text.slice(end, end + AROUND), 'start', end + AROUND < text.length),
  };
}

/** Cut to whole words of the passage's own paragraph, with dots where more follows. */
function wholeWords(text: string, keep: 'start' | 'end', isCut: boolean): string {
  const lines = text.split('\n');
  const line = (keep === 'end' ? lines.at(-1) : lines[0]) ?? '';
  if (!isCut || lines.length > 1) return line;
  return keep === 'end' ? `… ${line.replace(/^\S*\s/u, '')}` : `${line.replace(/\s\S*$/u, '')} …`;
}
