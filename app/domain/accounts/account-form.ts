import { z } from 'zod';
import { type NipProblem, parseNip } from './nip.ts';
import { splitName } from './person-name.ts';

/**
 * What is known of a person. Messages are codes that the page turns into sentences; one of a NIP carries what was
 * found after a colon.
 */
export const personForm = z
  .object({
    name: z
      .string('name_missing')
      .max(200, 'too_long')
      .transform(splitName)
      .refine((person) => person.name.length >= 2, 'name_missing'),
    nip: z
      .string()
      .optional()
      .transform((text, context) => {
        if (!text) return null;
        const reading = parseNip(text, 'unknown');
        if (reading.ok) return reading.nip;
        context.addIssue({ code: 'custom', message: nipCode(reading.problem) });
        return z.NEVER;
      }),
    email: z
      .string()
      .max(254, 'too_long')
      .transform((text) => text.trim().toLowerCase())
      .pipe(z.email('email'))
      .optional(),
    opdId: z.string().max(60).optional(),
    position: z.string().trim().max(150, 'too_long').default(''),
    rank: z.string().trim().max(60, 'too_long').default(''),
  })
  .refine((typed) => typed.nip !== null || typed.email !== undefined, {
    path: ['email'],
    error: 'no_way_in',
    // Also when another field is wrong, as long as these two could be read.
    when: ({ value }) => typeof value === 'object' && value !== null && 'nip' in value,
  });

export type PersonFields = z.output<typeof personForm>;

function nipCode(problem: NipProblem): string {
  if (problem.code === 'length') return `nip_length:${problem.digits}`;
  return problem.code === 'letters' ? `nip_letters:${problem.found}` : `nip_${problem.code}`;
}
