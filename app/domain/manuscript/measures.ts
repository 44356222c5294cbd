import { type Field, type FieldTexts, type ManuscriptDocument, toFields } from './document.ts';
import { splitSentences } from './sentences.ts';
import { mapFields } from './tokens.ts';
import { countWords } from './words.ts';

export interface Measures {
  words: Record<Field, number>;
  /** Lead and body: what a brief means by the length of a story. */
  total: number;
  /** Of the body. */
  paragraphs: number;
  sentences: Record<'teras' | 'tubuh', number>;
}

/** Advice, never a limit: a headline that fits a column, a lead that is said in one breath. */
export const ADVISED_WORDS = { judul: { from: 5, to: 9 }, teras: { from: 15, to: 35 } } as const;

export function measureFields(texts: FieldTexts): Measures {
  const words = mapFields((field) => countWords(texts[field]));
  return {
    words,
    total: words.teras + words.tubuh,
    paragraphs: texts.tubuh.split('\n').filter((line) => line.trim() !== '').length,
    sentences: { teras: splitSentences(texts.teras).length, tubuh: splitSentences(texts.tubuh).length },
  };
}

export function measureManuscript(document: ManuscriptDocument): Measures {
  return measureFields(toFields(document));
}

/** The length of a story as its brief counts it. */
export function wordCount(document: ManuscriptDocument): number {
  return measureManuscript(document).total;
}
