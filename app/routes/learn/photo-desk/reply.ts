import { typedValues } from '#app/domain/assignments/draft-values.ts';
import { chosenIn, typedPhotos } from '#app/domain/photos/photo-fields.ts';
import { type Refusal, type RefusedPost, refusedPost } from '../writing/refused-post.ts';
import type { DeskThere, DeskWords } from './desk-there.ts';

export type DeskReply = RefusedPost<DeskWords, DeskThere>;

type Refused =
  | Exclude<Refusal<DeskThere>, { kind: 'conflict' }>
  | { kind: 'conflict'; message: string; there: DeskThere };

export function deskReply(form: FormData, refused: Refused): DeskReply {
  const typed = { texts: typedValues(form).texts, photos: typedPhotos(form), chosenId: chosenIn(form) };
  if (refused.kind !== 'conflict') return refusedPost(form, typed, refused);
  const { kind, message, there } = refused;
  return refusedPost(form, typed, { kind, message, rev: there.rev, conflict: there });
}
