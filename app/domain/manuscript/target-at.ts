import { type CommentTarget, rangeTarget } from './anchor.ts';
import type { TokenRange } from './coordinates.ts';
import type { Field, ManuscriptDocument } from './document.ts';
import { flattenField } from './tokens.ts';

/**
 * What a comment on a stretch of the reviewed text speaks about: the submitted words in it, or, where nothing but
 * suggested text was meant, that suggestion.
 */
export function targetAt(
  document: ManuscriptDocument,
  field: Field,
  { from, to }: TokenRange,
): CommentTarget | undefined {
  const tokens = flattenField(document, field);
  const submitted = (index: number) => tokens.slice(0, index).filter(({ status }) => status !== 'ins').length;
  const range = rangeTarget(document, field, { from: submitted(from), to: submitted(to) });
  if (range) return range;
  const id = tokens.slice(from, to).find((token) => token.id !== null)?.id;
  return id ? { suggestion: id } : undefined;
}
