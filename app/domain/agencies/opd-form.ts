import { z } from 'zod';

const LONGEST_NAME = 150;
const MOST_ALIASES = 30;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Other names, a line each; empty lines and doubles do not matter. */
const aliases = z
  .string()
  .max(MOST_ALIASES * LONGEST_NAME, 'too_long')
  .default('')
  .transform((text) => [...new Set(text.split(/\r?\n/).map(tidy))].filter((line) => line !== ''))
  .pipe(z.array(z.string().max(LONGEST_NAME, 'too_long')).max(MOST_ALIASES, 'too_many'));

/** The form of an OPD, for the organizer and the admin. Messages are codes that the page turns into sentences. */
export const opdForm = z.object({
  pemdaId: z.string('pemda_missing').max(60, 'pemda_missing'),
  name: z
    .string('name_missing')
    .transform(tidy)
    .pipe(z.string().min(3, 'name_short').max(LONGEST_NAME, 'too_long')),
  shortName: z.string().trim().max(60, 'too_long').default(''),
  aliases,
  isActive: z.literal('on').optional(),
});
