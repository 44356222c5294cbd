import { z } from 'zod';
import { REASON_KINDS } from './reason-kinds.ts';
import { REASON_LIMIT } from './reasons.ts';

/** The reasons of all suggestions as a browser sends them. */
export const reasonsForm = z.record(
  z.string().regex(/^[\w-]{1,64}$/),
  z.strictObject({
    kind: z.enum(REASON_KINDS).nullable(),
    words: z.string().max(REASON_LIMIT),
  }),
);
