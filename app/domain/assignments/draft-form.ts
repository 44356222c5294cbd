import { z } from 'zod';
import { cleanText } from '../manuscript/clean-text.ts';
import { FIELD_LIMITS, type Field, type FieldTexts } from '../manuscript/document.ts';
import { CAPTION_LIMIT, SHARE_TEXT_LIMIT, SOURCE_LIMIT } from './draft-limits.ts';
import { sourceLines } from './draft-values.ts';
import type { PackageParts } from './package-parts.ts';

const typed = (limit: number) => z.string().max(limit, 'too_long').default('');
const manuscriptField = (field: Field) => typed(FIELD_LIMITS[field]);
const filled = (field: Field) =>
  manuscriptField(field).refine((text) => cleanText(text).trim() !== '', 'empty');

const draftFields = {
  judul: manuscriptField('judul'),
  kota: manuscriptField('kota'),
  hari: manuscriptField('hari'),
  teras: manuscriptField('teras'),
  tubuh: manuscriptField('tubuh'),
  /** One source a line. */
  sources: typed(SOURCE_LIMIT),
  caption: typed(CAPTION_LIMIT),
  shareText: typed(SHARE_TEXT_LIMIT),
  portalItem: z
    .string()
    .regex(/^(?:(?:page|story):[\w-]{1,64})?$/, 'stale')
    .default(''),
  /** The draft this text was written on: 0 when there was none. */
  rev: z.coerce.number('stale').int('stale').min(0, 'stale'),
  /** Chosen over the draft `rev` by somebody who has seen both. */
  isChosen: z.literal('on').optional(),
};

/** A draft may be empty or half done. Messages are codes that the page turns into sentences. */
export const draftForm = z.object(draftFields);

/** A version needs a headline, a body and the statement that it is the person's own work. */
export const submitForm = z.object({
  ...draftFields,
  judul: filled('judul'),
  tubuh: filled('tubuh'),
  ownWork: z.literal('on', 'required'),
  publishingConsent: z.literal('on').optional(),
  sendKey: z
    .string()
    .regex(/^[\w-]{16,64}$/, 'stale')
    .optional(),
});

export interface TypedDraft extends Partial<PackageParts> {
  texts: FieldTexts;
  sources: string[];
  caption: string;
  rev: number;
  isChosen?: boolean;
}

/** What a form gave, as the verbs take it. */
export function typedDraft(form: z.output<typeof draftForm>): TypedDraft {
  const { judul, kota, hari, teras, tubuh, sources, caption, shareText, portalItem, rev, isChosen } = form;
  return {
    texts: { judul, kota, hari, teras, tubuh },
    sources: sourceLines(sources),
    caption: cleanText(caption).trim(),
    shareText: cleanText(shareText).trim(),
    portalItem,
    rev,
    isChosen: isChosen === 'on',
  };
}
