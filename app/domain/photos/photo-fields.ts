import type { PhotoPeople, PhotoSlot } from '#db/schema/photos.ts';
import { SLOTS } from './edfat.ts';
import { MOST_PHOTOS } from './photo-limits.ts';

/** What is said of one picture. */
export interface PhotoWords {
  id: string;
  slot: PhotoSlot | null;
  caption: string;
  people: PhotoPeople;
  consentNote: string;
}

export type PhotoField = 'slot' | 'caption' | 'people' | 'consentNote';

/** A picture's field in the form, such as `caption:0198…`. */
export const photoFieldName = (field: PhotoField, photoId: string) => `${field}:${photoId}`;

const PEOPLE = ['none', 'public', 'consented'] as const;
const ID = /^[\w-]{1,64}$/;

/** What a form says of its pictures, as it was typed: only those that the page has shown, none more than there can be. */
export function typedPhotos(form: FormData): PhotoWords[] {
  return photoIds(form).map((id) => {
    const text = (field: PhotoField) => {
      const value = form.get(photoFieldName(field, id));
      return typeof value === 'string' ? value : '';
    };
    return {
      id,
      slot: SLOTS.find((slot) => slot === text('slot')) ?? null,
      caption: text('caption'),
      people: PEOPLE.find((people) => people === text('people')) ?? '',
      consentNote: text('consentNote'),
    };
  });
}

/** In one field, parted by commas. */
const photoIds = (form: FormData): string[] =>
  String(form.get('photos') ?? '')
    .split(',')
    .filter((id) => ID.test(id))
    .slice(0, MOST_PHOTOS);

/** The main picture that a form names. */
export function chosenIn(form: FormData): string | null {
  const chosen = form.get('chosen');
  return typeof chosen === 'string' && ID.test(chosen) ? chosen : null;
}
