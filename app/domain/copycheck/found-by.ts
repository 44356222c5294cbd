import type { FieldTexts } from '../manuscript/document.ts';
import { readCopy } from './copy.ts';
import type { Rule } from './rule.ts';

/** What one rule remarks on in a manuscript of which only some fields are written: the words, in order. */
export function foundBy(rule: Rule, written: Partial<FieldTexts>): string[] {
  const texts: FieldTexts = { judul: '', kota: '', hari: '', teras: '', tubuh: '', ...written };
  return rule
    .find(readCopy(texts))
    .sort((a, b) => a.start - b.start)
    .map(({ field, start, end }) => texts[field].slice(start, end));
}
