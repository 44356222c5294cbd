import type { PhotoCaptionTable } from '#db/schema/photos.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { baseParagraphs, FIELDS, type Field, type FieldTexts } from '../manuscript/document.ts';
import { type Feedback, findFeedback } from '../review/feedback.server.ts';
import { findPhotoNotes } from '../review/photo-notes.server.ts';
import type { PhotoNotes } from '../review/photo-notes.ts';
import { lookAtPhotos, type PhotoLook } from './photo-look.ts';
import { listVersionPhotos } from './version-photos.server.ts';

export interface PhotoFeedback extends Feedback {
  photos: PhotoLook[];
  notes: PhotoNotes;
  /** What the viewer made of each better takarir, by picture. */
  answers: Record<string, PhotoCaptionTable['answer']>;
  /** The words beside the pictures, paragraph by paragraph. */
  texts: Record<Field, string[]>;
}

/**
 * What the mentor said about the viewer's own pictures, hidden like all feedback until a decision stands; undefined
 * too where the version has no pictures of its own.
 */
export async function findPhotoFeedback(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
  n?: number,
): Promise<PhotoFeedback | undefined> {
  const feedback = await findFeedback(db, viewer, assignmentId, now, n);
  if (feedback?.task.form !== 'photo') return undefined;
  const { version, review } = feedback;
  const [photos, notes, answers] = await Promise.all([
    listVersionPhotos(db, [version.id]),
    findPhotoNotes(db, review.id),
    db.selectFrom('photoCaption').select(['photoId', 'answer']).where('reviewId', '=', review.id).execute(),
  ]);
  const own = photos[version.id] ?? [];
  if (own.length === 0) return undefined;
  const texts = Object.fromEntries(
    FIELDS.map((field) => [field, baseParagraphs(review.document, field)]),
  ) as Record<Field, string[]>;
  const joined = Object.fromEntries(FIELDS.map((field) => [field, texts[field].join('\n')])) as FieldTexts;
  return {
    ...feedback,
    photos: lookAtPhotos(own, joined, null),
    notes,
    answers: Object.fromEntries(answers.map(({ photoId, answer }) => [photoId, answer])),
    texts,
  };
}
