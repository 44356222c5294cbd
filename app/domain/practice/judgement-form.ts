import { z } from 'zod';
import { HOAX_KINDS, isHoax, VERDICTS } from '../courses/hoax-case.ts';
import { CONFIDENCES } from './calibration.ts';

export const MAX_REASON = 300;
const MIN_REASON = 8;

/** A verdict with its kind, how sure, and why. Errors are codes; the page says them in sentences. */
export const judgementForm = z
  .object({
    kunci: z.string({ error: 'key_missing' }).regex(/^[\w-]{8,64}$/, 'key_missing'),
    putusan: z.enum(VERDICTS, { error: 'verdict_missing' }),
    jenis: z.enum(HOAX_KINDS, { error: 'kind_missing' }).optional(),
    keyakinan: z
      .enum(CONFIDENCES.map(String), { error: 'confidence_missing' })
      .transform((percent) => Number(percent)),
    alasan: z
      .string({ error: 'reason_missing' })
      .trim()
      .min(MIN_REASON, 'reason_missing')
      .max(MAX_REASON, 'reason_long'),
  })
  .refine(({ putusan, jenis }) => !isHoax(putusan) || jenis !== undefined, {
    path: ['jenis'],
    error: 'kind_missing',
    // Said together with what else is missing.
    when: ({ value }) => z.object({ putusan: z.enum(VERDICTS) }).safeParse(value).success,
  });

export type JudgementForm = z.output<typeof judgementForm>;
