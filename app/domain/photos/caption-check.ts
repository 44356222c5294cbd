import type { CopyCheck, Finding } from '../copycheck/copy-check.ts';
import type { FieldTexts } from '../manuscript/document.ts';

/**
 * The copy check reads takarir as the paragraphs of a body. The note for the mentor is no news and is left alone.
 */
export function checkedTexts(texts: FieldTexts, captions: readonly string[]): FieldTexts {
  return { ...texts, tubuh: captions.map(asParagraph).join('\n\n') };
}

/** What the check says of each takarir, and of the fields above them. How news is built does not hold for takarir. */
export function sortFindings(
  { findings }: CopyCheck,
  captions: readonly string[],
): { captions: Finding[][]; fields: Finding[] } {
  const byCaption: Finding[][] = captions.map(() => []);
  const ends: number[] = [];
  for (const caption of captions) ends.push((ends.at(-1) ?? -2) + 2 + asParagraph(caption).length);
  for (const finding of findings) {
    if (finding.field !== 'tubuh' || finding.group === 'susunan') continue;
    byCaption[ends.findIndex((end) => finding.start < end)]?.push(finding);
  }
  return {
    captions: byCaption,
    fields: findings.filter(({ field, text }) => field !== 'tubuh' && text !== ''),
  };
}

/** An empty one keeps its place: the check counts places, not paragraphs. */
const asParagraph = (caption: string): string => caption.replace(/\s*\n\s*/g, ' ').trim();
