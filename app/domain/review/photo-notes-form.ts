import { z } from 'zod';
import { CAPTION_LIMIT } from '../assignments/draft-limits.ts';
import { cleanLine, cleanText } from '../manuscript/clean-text.ts';
import {
  CROP_REASON_LIMIT,
  isFrame,
  LABEL_LIMIT,
  MOST_PINS,
  type PhotoChanges,
  PIN_LIMIT,
} from './photo-notes.ts';

const id = z.string().regex(/^[\w-]{16,64}$/);
const share = z.number().min(0).max(1);
const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .transform((raw) => cleanText(raw).trim());

export const labelField = z
  .string()
  .max(LABEL_LIMIT)
  .transform((raw) => cleanLine(raw).trim());
export const pinBody = text(PIN_LIMIT).refine((body) => body !== '', 'empty');
export const cropReason = text(CROP_REASON_LIMIT);
export const captionField = text(CAPTION_LIMIT).refine((caption) => caption !== '', 'empty');

const pin = z.strictObject({
  photoId: id,
  kind: z.enum(['comment', 'praise']),
  label: labelField,
  x: share,
  y: share,
  body: pinBody,
});

const crop = z
  .strictObject({ x: share, y: share, width: share, height: share, reason: cropReason })
  .refine(isFrame, 'outside');

/** What a page sends of its notes on pictures, as JSON; null takes away. */
const photoChanges = z.strictObject({
  pins: bounded(pin, 2 * MOST_PINS),
  crops: bounded(crop, 100),
  captions: bounded(captionField, 100),
});

function bounded<T extends z.ZodType>(value: T, most: number) {
  return z
    .record(id, value.nullable())
    .refine((record) => Object.keys(record).length <= most, 'too_many')
    .optional();
}

export function readPhotoChanges(json: unknown): PhotoChanges | undefined {
  return photoChanges.safeParse(json).data;
}
