import { z } from 'zod';

/** Why a certificate is revoked or replaced; anyone who checks the code reads it. */
export const endingForm = z.object({
  reason: z
    .string({ error: 'Tuliskan alasannya.' })
    .trim()
    .min(5, 'Tuliskan alasannya dengan sedikitnya lima huruf.')
    .max(200, 'Ringkas alasannya menjadi paling banyak 200 huruf.'),
});
