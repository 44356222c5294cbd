import { z } from 'zod';
import { cleanLine, cleanText } from '../manuscript/clean-text.ts';

/** A press release as an office sends it round. */
export const releaseForm = z.object({
  title: z
    .string('required')
    .max(1_000, 'too_long')
    .transform((text) => cleanLine(text).trim())
    .pipe(z.string().min(1, 'required').max(200, 'too_long')),
  body: z
    .string('required')
    .max(60_000, 'too_long')
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().min(200, 'too_short').max(20_000, 'too_long')),
});

export type NewRelease = z.output<typeof releaseForm>;
