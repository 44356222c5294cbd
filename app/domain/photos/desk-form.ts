import { z } from 'zod';
import type { PhotoPeople, PhotoSlot } from '#db/schema/photos.ts';
import { draftForm, type TypedDraft, typedDraft } from '../assignments/draft-form.ts';
import { CAPTION_LIMIT } from '../assignments/draft-limits.ts';
import { cleanText } from '../manuscript/clean-text.ts';
import { SLOTS } from './edfat.ts';
import { CONSENT_NOTE_LIMIT, MOST_PHOTOS } from './photo-limits.ts';

/** What is said of one picture. */
export interface PhotoWords {
  id: string;
  slot: PhotoSlot | null;
  caption: string;
  people: PhotoPeople;
  consentNote: string;
}

export interface TypedDesk extends TypedDraft {
  photos: PhotoWords[];
  /** The main picture; null where none is chosen. */
  chosenId: string | null;
}

export const PHOTO_FIELDS = ['slot', 'caption', 'people', 'consentNote'] as const;
export type PhotoField = (typeof PHOTO_FIELDS)[number];

/** A picture's field in the form, such as `caption:0198…`. */
export const photoFieldName = (field: PhotoField, photoId: string) => `${field}:${photoId}`;

const id = z.string().regex(/^[\w-]{1,64}$/);
const photoForm = z.object({
  id,
  slot: z.enum(SLOTS).nullable().catch(null),
  caption: z.string().max(CAPTION_LIMIT, 'too_long'),
  people: z.enum(['', 'none', 'public', 'consented']).catch(''),
  consentNote: z.string().max(CONSENT_NOTE_LIMIT, 'too_long'),
});

/** The draft's own fields; the pictures' are read beside them, since their names are as many as the pictures. */
export const deskForm = draftForm.omit({ sources: true, caption: true });

/** Codes by the form's field. */
export type DeskErrors = Record<string, string[]>;

/** The pictures as a form tells of them: only those that the page has shown, none more than there can be. */
export function photosIn(form: FormData): { photos: PhotoWords[]; errors: DeskErrors } {
  const photos: PhotoWords[] = [];
  const errors: DeskErrors = {};
  for (const photoId of form.getAll('photo').slice(0, MOST_PHOTOS)) {
    const text = (field: PhotoField) => {
      const value = form.get(photoFieldName(field, String(photoId)));
      return typeof value === 'string' ? value : '';
    };
    const parsed = photoForm.safeParse({
      id: photoId,
      slot: text('slot') || null,
      caption: text('caption'),
      people: text('people'),
      consentNote: text('consentNote'),
    });
    if (parsed.success) photos.push(clean(parsed.data));
    else
      for (const { path, message } of parsed.error.issues)
        errors[photoFieldName(path[0] as PhotoField, String(photoId))] = [message];
  }
  return { photos, errors };
}

/** The main picture that a form names. */
export function chosenIn(form: FormData): string | null {
  const parsed = id.safeParse(form.get('chosen'));
  return parsed.success ? parsed.data : null;
}

export function typedDesk(
  draft: z.output<typeof deskForm>,
  photos: PhotoWords[],
  chosenId: string | null,
): TypedDesk {
  const caption = photos.find(({ id }) => id === chosenId)?.caption ?? '';
  return { ...typedDraft({ ...draft, sources: '', caption }), photos, chosenId };
}

const clean = (words: PhotoWords): PhotoWords => ({
  ...words,
  caption: cleanText(words.caption).trim(),
  consentNote: cleanText(words.consentNote).trim(),
});
