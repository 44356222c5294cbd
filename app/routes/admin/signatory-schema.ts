import { z } from 'zod';
import { nipSentence } from '#app/desk/nip-sentence.ts';
import { parseNip } from '#app/domain/accounts/nip.ts';

/** The person whose name stands under certificates; an official from elsewhere may have no NIP. */
export const signatoryForm = z.object({
  name: z
    .string('Isi nama penanda tangan.')
    .trim()
    .min(2, 'Isi nama penanda tangan.')
    .max(200, 'Nama terlalu panjang.'),
  position: z.string('Isi jabatannya.').trim().min(2, 'Isi jabatannya.').max(200, 'Jabatan terlalu panjang.'),
  nip: z
    .string()
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const reading = parseNip(text, 'unknown');
      if (reading.ok) return reading.nip;
      context.addIssue({ code: 'custom', message: nipSentence(reading.problem) });
      return z.NEVER;
    }),
  isActive: z.literal('on').optional(),
});
