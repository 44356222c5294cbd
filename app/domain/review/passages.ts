import { type RangeTarget, rangeTarget } from '../manuscript/anchor.ts';
import { codePoints, type TokenRange } from '../manuscript/coordinates.ts';
import { baseParagraphs, type Field, type ManuscriptDocument } from '../manuscript/document.ts';

/** A whole paragraph of the submitted text, for a comment made without selecting anything. */
export function paragraphTarget(
  document: ManuscriptDocument,
  field: Field,
  index: number,
): RangeTarget | undefined {
  const range = paragraphRange(baseParagraphs(document, field), index);
  return range && rangeTarget(document, field, range);
}

function paragraphRange(paragraphs: readonly string[], index: number): TokenRange | undefined {
  const text = paragraphs[index];
  if (!text) return undefined;
  // One token for each break before it.
  const from = paragraphs.slice(0, index).reduce((sum, before) => sum + codePoints(before) + 1, 0);
  return { from, to: from + codePoints(text) };
}
