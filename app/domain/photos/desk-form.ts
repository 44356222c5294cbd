import { z } from 'zod';
import { draftForm, submitForm, type TypedDraft, typedDraft } from '../assignments/draft-form.ts';
import { CAPTION_LIMIT } from '../assignments/draft-limits.ts';
import { cleanText } from '../manuscript/clean-text.ts';
import { chosenIn, type PhotoField, type PhotoWords, photoFieldName, typedPhotos } from './photo-fields.ts';
import { CONSENT_NOTE_LIMIT } from './photo-limits.ts';

export interface TypedDesk extends TypedDraft {
  photos: PhotoWords[];
  /** The main picture; null where none is chosen. */
  chosenId: string | null;
}

/** The draft's own fields; the pictures' are read beside them, since their names are as many as the pictures. */
export const deskForm = draftForm.omit({ sources: true, caption: true });

/** To be sent it needs a headline and the statement of own work; the note for the mentor may be empty. */
export const sendDeskForm = submitForm
  .omit({ sources: true, caption: true, sendKey: true })
  .extend({ tubuh: draftForm.shape.tubuh });

const photoForm = z.object({
  caption: z.string().max(CAPTION_LIMIT, 'too_long'),
  consentNote: z.string().max(CONSENT_NOTE_LIMIT, 'too_long'),
});

/** Codes by the form's field. */
export type DeskErrors = Record<string, string[]>;

/** The pictures as a form tells of them, and which of their words are too many. */
export function photosIn(form: FormData): { photos: PhotoWords[]; errors: DeskErrors } {
  const errors: DeskErrors = {};
  const photos = typedPhotos(form).map((typed) => {
    for (const { path, message } of photoForm.safeParse(typed).error?.issues ?? [])
      errors[photoFieldName(path[0] as PhotoField, typed.id)] = [message];
    return clean(typed);
  });
  return { photos, errors };
}

export function typedDesk(form: FormData, draft: z.output<typeof deskForm>, photos: PhotoWords[]): TypedDesk {
  const chosenId = chosenIn(form);
  const caption = photos.find(({ id }) => id === chosenId)?.caption ?? '';
  return { ...typedDraft({ ...draft, sources: '', caption }), photos, chosenId };
}

const clean = (words: PhotoWords): PhotoWords => ({
  ...words,
  caption: cleanText(words.caption).trim(),
  consentNote: cleanText(words.consentNote).trim(),
});
