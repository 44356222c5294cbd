import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { placeNow } from './place-now.ts';

/** So many characters on either side tell one place from another where the same words stand. */
const AROUND = 16;

/** Names a finding by its rule, its words and their neighbours: it stays the same wherever the passage moves to. */
export function findingKey(finding: Finding, texts: FieldTexts): string {
  const { rule, text } = finding;
  const { field, start, end } = placeNow(finding, texts);
  const before = texts[field].slice(Math.max(0, start - AROUND), start);
  const after = texts[field].slice(end, end + AROUND);
  return [rule, field, before, text, after].join('|');
}
