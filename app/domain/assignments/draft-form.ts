import { z } from 'zod';
import { cleanText } from '../manuscript/clean-text.ts';
import { FIELD_LIMITS, type Field, type FieldTexts } from '../manuscript/document.ts';

/** Bounds beside those of the manuscript itself: far above any honest use. */
export const SOURCE_LIMIT = 4_000;
export const CAPTION_LIMIT = 1_500;

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
  /** The draft this text was written on: 0 when there was none. */
  rev: z.coerce.number('stale').int('stale').min(0, 'stale'),
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
});

export interface TypedDraft {
  texts: FieldTexts;
  sources: string[];
  caption: string;
  rev: number;
}

/** What a form gave, as the verbs take it. */
export function typedDraft(form: z.output<typeof draftForm>): TypedDraft {
  const { judul, kota, hari, teras, tubuh, sources, caption, rev } = form;
  return {
    texts: { judul, kota, hari, teras, tubuh },
    sources: lines(sources),
    caption: cleanText(caption).trim(),
    rev,
  };
}

function lines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
