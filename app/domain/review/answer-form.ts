import { z } from 'zod';
import { cleanText } from '../manuscript/clean-text.ts';

/** Words beside an answer: a reason, a question, a reply; enough for a paragraph. */
export const WORDS_LIMIT = 1_000;

/** Cleaned like everything that others will read; messages are codes that the page turns into sentences. */
export const wordsField = z
  .string()
  .max(WORDS_LIMIT, 'too_long')
  .default('')
  .transform((text) => cleanText(text).trim());

export const questionForm = z.object({
  n: z.coerce.number().int().min(1),
  subjectId: z.string().regex(/^[\w-]{1,64}$/),
  answer: wordsField.refine((text) => text !== '', 'empty'),
});
