import { z } from 'zod';
import { FIELD_LIMITS } from '../manuscript/document.ts';

const typed = (limit: number) => z.string().max(limit, 'too_long').default('');

/** The note to the mentor; it is kept as the draft of the task. */
export const noteForm = z.object({ judul: typed(FIELD_LIMITS.judul), catatan: typed(FIELD_LIMITS.tubuh) });

/** To be sent it needs a name and the statement of own work. */
export const sendForm = noteForm.extend({
  judul: typed(FIELD_LIMITS.judul).refine((text) => text.trim() !== '', 'empty'),
  ownWork: z.literal('on', 'required'),
});
