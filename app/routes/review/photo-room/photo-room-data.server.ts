import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { type RangeTarget, rangeTarget } from '#app/domain/manuscript/anchor.ts';
import { baseText, codePoints } from '#app/domain/manuscript/coordinates.ts';
import { FIELDS, type Field, toFields } from '#app/domain/manuscript/document.ts';
import { findLikePictures, type LikePicture } from '#app/domain/photos/like-pictures.server.ts';
import { lookAtPhotos, type PhotoLook } from '#app/domain/photos/photo-look.ts';
import { listVersionPhotos } from '#app/domain/photos/version-photos.server.ts';
import { listPhotoNotes } from '#app/domain/review/photo-notes.server.ts';
import { NO_PHOTO_NOTES, type PhotoNotes } from '#app/domain/review/photo-notes.ts';
import type { ReadReview } from '#app/domain/review/reviews.server.ts';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { type RoomFrame, readRoomFrame } from '../room/room-frame.server.ts';

/** The words of one field beside the pictures, and the passage that a note on it is about. */
export interface FieldWords {
  field: Field;
  text: string;
  target: RangeTarget;
}

type ReviewOnPage = Omit<ReadReview, 'document' | 'suggestions'> & { notes: PhotoNotes };

/** The room without its documents: what is drawn from them is reckoned on the server. */
interface PhotoRoomFacts
  extends Omit<ReviewRoom, 'brief' | 'shown' | 'previous' | 'review' | 'otherReviews'> {
  shown: Omit<ReviewRoom['shown'], 'document' | 'coverage'>;
  review: ReviewOnPage | null;
  otherReviews: ReviewOnPage[];
}

export interface PhotoRoomData extends RoomFrame {
  room: PhotoRoomFacts;
  photos: PhotoLook[];
  /** Pictures that look like one of another work. */
  like: LikePicture[];
  /** The number of the picture that was asked for, else of the chosen one. */
  first: number;
  fields: FieldWords[];
  brief: ReviewRoom['brief'] | null;
}

/** Null for a version without pictures of its own: that is looked at in the room for manuscripts. */
export async function readPhotoRoom(
  viewer: Viewer,
  submissionId: string,
  query: URLSearchParams,
  now: Date,
): Promise<PhotoRoomData | null> {
  const { room, frame } = await readRoomFrame(viewer, submissionId, query, now);
  const { brief, shown, previous, review, otherReviews, ...facts } = room;
  const reviews = review ? [review, ...otherReviews] : otherReviews;
  const [photos, notes, like] = await Promise.all([
    listVersionPhotos(db, previous ? [shown.id, previous.id] : [shown.id]),
    listPhotoNotes(
      db,
      reviews.map(({ id }) => id),
    ),
    findLikePictures(db, viewer, shown.id),
  ]);
  const own = photos[shown.id] ?? [];
  if (own.length === 0) return null;
  const texts = toFields(shown.document);
  const { document, coverage: _, ...shownFacts } = shown;
  const onPage = ({ document: __, suggestions: ___, ...read }: ReadReview): ReviewOnPage => ({
    ...read,
    notes: notes[read.id] ?? NO_PHOTO_NOTES,
  });
  const looks = lookAtPhotos(own, texts, previous ? (photos[previous.id] ?? []) : null);
  const wanted = Number(query.get('bingkai'));
  return {
    ...frame,
    room: {
      ...facts,
      shown: shownFacts,
      review: review && onPage(review),
      otherReviews: otherReviews.map(onPage),
    },
    photos: looks,
    like,
    first:
      looks.find(({ number }) => number === wanted)?.number ??
      looks.find(({ isChosen }) => isChosen)?.number ??
      1,
    fields: FIELDS.flatMap((field) => {
      const target = rangeTarget(document, field, { from: 0, to: codePoints(baseText(document, field)) });
      return texts[field] && target ? [{ field, text: texts[field], target }] : [];
    }),
    brief: query.get('lihat') === 'lembar' ? brief : null,
  };
}
