import { z } from 'zod';

/** Ends a certificate: replaced by a new one, or revoked. The reason is read by anyone who checks the code. */
export const endingForm = z.object({
  intent: z.enum(['replace', 'revoke']),
  reason: z.string({ error: 'required' }).trim().min(5, 'too_short').max(200, 'too_long'),
});
