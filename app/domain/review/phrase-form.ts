import { z } from 'zod';

export const LABEL_LIMIT = 40;
export const BODY_LIMIT = 500;

/** One ready phrase: what it is found by, and what is put into the text. */
export const phraseForm = z.object({
  label: z
    .string({ error: 'Beri nama singkat.' })
    .trim()
    .min(1, 'Beri nama singkat.')
    .max(LABEL_LIMIT, `Nama paling panjang ${LABEL_LIMIT} karakter.`),
  body: z
    .string({ error: 'Tulis kalimatnya.' })
    .trim()
    .min(1, 'Tulis kalimatnya.')
    .max(BODY_LIMIT, `Kalimat paling panjang ${BODY_LIMIT} karakter.`),
  /** The balai whose mentors may use it too; absent or empty = one's own. */
  balaiId: z.string().max(64).optional(),
});

export type TypedPhrase = z.output<typeof phraseForm>;
