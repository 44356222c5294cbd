import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Frame, isFrame, type PhotoChanges, PLACES } from '#app/domain/review/photo-notes.ts';
import { captionField, cropReason, labelField, pinBody } from '#app/domain/review/photo-notes-form.ts';
import { checkForm } from '#app/http/parse-form.ts';

import { editFields } from '../edit-form.ts';

const shared = { ...editFields, photoId: z.string().max(64) };
const percent = z.coerce.number().min(0).max(100);

const pinForm = z.object({
  ...shared,
  place: z.coerce
    .number()
    .int()
    .min(0)
    .max(PLACES.length - 1),
  kind: z.enum(['comment', 'praise']),
  label: labelField.default(''),
  body: pinBody,
});
const removalForm = z.object({ ...shared, pinId: z.string().max(64) });
const cropForm = z.object({
  ...shared,
  x: percent,
  y: percent,
  width: percent,
  height: percent,
  reason: cropReason.default(''),
});
const captionForm = z.object({ ...shared, caption: captionField });

interface PlainNote {
  n: number;
  rev: number;
  changes: PhotoChanges;
}

/** A note on a picture by a form without scripts: a pin on one of nine places, a crop by numbers, a better takarir. */
export function readPlainNote(form: FormData): PlainNote | undefined {
  if (form.has('place')) {
    const read = checkForm(form, pinForm);
    if (!read.ok) return undefined;
    const { n, rev, place, ...pin } = read.value;
    const { x, y } = PLACES[place] ?? PLACES[4];
    return { n, rev, changes: { pins: { [randomUUID()]: { ...pin, x, y } } } };
  }
  if (form.has('pinId')) {
    const read = checkForm(form, removalForm);
    return read.ok ? { ...read.value, changes: { pins: { [read.value.pinId]: null } } } : undefined;
  }
  if (form.has('width')) {
    const read = checkForm(form, cropForm);
    if (!read.ok) return undefined;
    const { n, rev, photoId, reason, ...sides } = read.value;
    const frame: Frame = {
      x: sides.x / 100,
      y: sides.y / 100,
      width: sides.width / 100,
      height: sides.height / 100,
    };
    return isFrame(frame) ? { n, rev, changes: { crops: { [photoId]: { ...frame, reason } } } } : undefined;
  }
  const read = checkForm(form, captionForm);
  return read.ok
    ? { ...read.value, changes: { captions: { [read.value.photoId]: read.value.caption } } }
    : undefined;
}
