import { z } from 'zod';
import { LEVEL_PREFIX } from '#app/desk/reviewing/level-field.ts';
import { cleanText } from '#app/domain/manuscript/clean-text.ts';
import type { Marks } from '#app/domain/review/save-marks.server.ts';
import { WORDS_LIMIT } from './words-limit.ts';

/** Which version and which state of the review a form was made on. */
export const editFields = {
  n: z.coerce.number().int().min(1).max(100_000),
  rev: z.coerce.number().int().min(0).max(1_000_000_000),
};

/** A note on a part of a work, by a plain form. */
export const noteFields = {
  kind: z.enum(['comment', 'praise']),
  body: z
    .string()
    .max(WORDS_LIMIT)
    .transform((text) => cleanText(text).trim())
    .refine((text) => text !== ''),
};

export const marksForm = z.object({
  ...editFields,
  note: z.string().max(WORDS_LIMIT).optional(),
  decision: z.enum(['pass', 'return']).optional(),
});

/** The levels that were chosen on the page; the note only where the form has one. */
export function readMarks(form: FormData, value: z.output<typeof marksForm>): Marks {
  const levels: Record<string, number> = {};
  for (const [name, level] of form) {
    if (name.startsWith(LEVEL_PREFIX)) levels[name.slice(LEVEL_PREFIX.length)] = Number(level);
  }
  return form.has('note') ? { levels, note: (value.note ?? '').trim() } : { levels };
}
