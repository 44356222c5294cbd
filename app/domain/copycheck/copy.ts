import { FIELDS, type Field, type FieldTexts } from '../manuscript/document.ts';
import { sentenceSpans } from '../manuscript/sentences.ts';
import { mapFields } from '../manuscript/tokens.ts';
import { countWords } from '../manuscript/words.ts';
import type { Span } from './copy-check.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { type Token, tokenize } from './tokens.ts';

/** A manuscript as the rules read it, taken apart once. All offsets are of the field's text, in UTF-16 units. */
export interface Copy {
  fields: Record<Field, CopyField>;
  /** Of lead and body, in order. */
  sentences: CopySentence[];
}

export interface CopyField {
  field: Field;
  text: string;
  tokens: Token[];
  /** Those that are not blank. */
  paragraphs: CopyParagraph[];
  sentences: CopySentence[];
  quotations: Quotation[];
}

export interface CopyParagraph extends Span {
  /** Within the field, from 1. */
  number: number;
  text: string;
  tokens: Token[];
}

export interface CopySentence extends Span {
  /** The paragraph's number. */
  paragraph: number;
  text: string;
  tokens: Token[];
  /** As an editor counts, by what stands between spaces. */
  words: number;
}

export function readCopy(texts: FieldTexts): Copy {
  const fields = mapFields((field) => readField(field, texts[field]));
  return { fields, sentences: [...fields.teras.sentences, ...fields.tubuh.sentences] };
}

/** The fields in which news is told. */
export function storyFields({ fields }: Copy): CopyField[] {
  return FIELDS.filter((field) => field !== 'kota' && field !== 'hari').map((field) => fields[field]);
}

/** Whether a place stands inside quotation marks: there people may speak as they do. */
export function isQuoted({ quotations }: CopyField, start: number, end = start): boolean {
  const quotation = quotations[firstEndingAfter(quotations, start - 1)];
  return quotation !== undefined && quotation.start <= start && end <= quotation.end;
}

/** The quotations that reach into a stretch. */
export function quotationsWithin({ quotations }: CopyField, start: number, end: number): Quotation[] {
  const within: Quotation[] = [];
  for (let at = firstEndingAfter(quotations, start); at < quotations.length; at++) {
    const quotation = quotations[at];
    if (!quotation || quotation.start >= end) break;
    within.push(quotation);
  }
  return within;
}

/** A stretch of a field without what stands in closed quotation marks; what is never closed may hide its speaker inside. */
export function withoutQuotations(field: CopyField, start: number, end: number): string {
  let words = '';
  let from = start;
  for (const quotation of quotationsWithin(field, start, end)) {
    if (!quotation.isClosed) continue;
    words += `${field.text.slice(from, Math.max(from, quotation.start))} `;
    from = quotation.end;
  }
  return words + field.text.slice(Math.min(from, end), end);
}

/** Of quotations in text order, found by halving: a text may hold thousands. */
function firstEndingAfter(quotations: Quotation[], place: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readField(field: Field, text: string): CopyField {
  const tokens = tokenize(text);
  const within = tokensWithin(tokens);
  const paragraphs: CopyParagraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line[0].trim();
    if (trimmed === '') continue;
    const start = line.index + line[0].indexOf(trimmed);
    const end = start + trimmed.length;
    paragraphs.push({
      field,
      start,
      end,
      number: paragraphs.length + 1,
      text: trimmed,
      tokens: within(start, end),
    });
  }
  const withinSentence = tokensWithin(tokens);
  let paragraph = 0;
  const sentences = sentenceSpans(text).map(({ start, end }): CopySentence => {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= start) paragraph++;
    const words = text.slice(start, end);
    return {
      field,
      start,
      end,
      paragraph: paragraph + 1,
      text: words,
      tokens: withinSentence(start, end),
      words: countWords(words),
    };
  });
  return { field, text, tokens, paragraphs, sentences, quotations: findQuotations(text) };
}

/** Of spans asked for in order. */
function tokensWithin(tokens: Token[]): (start: number, end: number) => Token[] {
  let next = 0;
  return (start, end) => {
    while ((tokens[next]?.start ?? end) < start) next++;
    const from = next;
    while ((tokens[next]?.start ?? end) < end) next++;
    return tokens.slice(from, next);
  };
}
