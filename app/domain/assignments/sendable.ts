import { cleanText } from '../manuscript/clean-text.ts';
import { FIELD_LIMITS, FIELDS } from '../manuscript/document.ts';
import { CAPTION_LIMIT, SHARE_TEXT_LIMIT, SOURCE_LIMIT } from './draft-limits.ts';
import type { DraftValues } from './draft-values.ts';

export type FormCode = 'empty' | 'too_long' | 'required';

/**
 * What a text still lacks before it can be sent, by field: the codes of `submitForm`, for a page that cannot ask the
 * server now. The server asks its own form again whatever this says.
 */
export function whatIsMissing(values: DraftValues, hasOwnWork: boolean): Record<string, FormCode[]> {
  const missing = whatIsTooLong(values);
  for (const field of ['judul', 'tubuh'] as const)
    if (cleanText(values.texts[field]).trim() === '') missing[field] = ['empty'];
  if (!hasOwnWork) missing.ownWork = ['required'];
  return missing;
}

/** What even a draft cannot hold. */
export function whatIsTooLong({
  texts,
  sources,
  caption,
  shareText,
}: DraftValues): Record<string, FormCode[]> {
  const tooLong: Record<string, FormCode[]> = {};
  for (const field of FIELDS) if (texts[field].length > FIELD_LIMITS[field]) tooLong[field] = ['too_long'];
  if (sources.length > SOURCE_LIMIT) tooLong.sources = ['too_long'];
  if (caption.length > CAPTION_LIMIT) tooLong.caption = ['too_long'];
  if (shareText.length > SHARE_TEXT_LIMIT) tooLong.shareText = ['too_long'];
  return tooLong;
}
