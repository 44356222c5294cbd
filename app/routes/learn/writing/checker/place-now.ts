import type { Finding, Span } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';

/** Where a finding's words stand by now: the text may have been written on since the check looked at it. */
export function placeNow({ field, start, end, text }: Finding, texts: FieldTexts): Span {
  const now = texts[field];
  if (now.slice(start, end) === text || text === '') return { field, start, end };
  const found = nearest(now, text, start);
  return found === -1
    ? { field, start: Math.min(start, now.length), end: Math.min(start, now.length) }
    : { field, start: found, end: found + text.length };
}

function nearest(text: string, words: string, to: number): number {
  const after = text.indexOf(words, to);
  const before = text.lastIndexOf(words, to);
  if (after === -1 || before === -1) return Math.max(after, before);
  return after - to < to - before ? after : before;
}
