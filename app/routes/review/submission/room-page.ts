import type { ChangedParagraphs } from '#app/desk/manuscript/manuscript-rows.ts';
import { type Comparison, changedParagraphs, compareVersions } from '#app/domain/manuscript/compare.ts';
import type { ManuscriptDocument } from '#app/domain/manuscript/document.ts';
import { type SegmentedManuscript, segmentManuscript } from '#app/domain/manuscript/segments.ts';
import type { ReadReview } from '#app/domain/review/reviews.server.ts';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { type ParagraphChoice, paragraphChoices } from './rows.ts';

export type RoomView = 'naskah' | 'beda' | 'lembar';

export type ReviewOnPage = Omit<ReadReview, 'document'>;

/** The room without its documents: what is drawn from them is reckoned on the server. */
export interface RoomFacts
  extends Omit<ReviewRoom, 'brief' | 'shown' | 'previous' | 'review' | 'otherReviews'> {
  shown: Omit<ReviewRoom['shown'], 'document'>;
  previous: Omit<NonNullable<ReviewRoom['previous']>, 'document'> | null;
  review: ReviewOnPage | null;
  otherReviews: ReviewOnPage[];
}

export interface RoomPage {
  room: RoomFacts;
  view: RoomView;
  manuscript: SegmentedManuscript;
  /** The reviewed document, for those who go on with it. */
  tracked: ManuscriptDocument | null;
  changed: ChangedParagraphs | undefined;
  comparison: Comparison | null;
  brief: ReviewRoom['brief'] | null;
  paragraphs: ParagraphChoice[];
}

export function readView(text: string | null): RoomView {
  return text === 'beda' || text === 'lembar' ? text : 'naskah';
}

/** `isForHome`: with what every view needs, since nobody can be asked for another one there. */
export function roomPage(whole: ReviewRoom, wanted: RoomView, isForHome = false): RoomPage {
  const { brief, shown, previous, review, otherReviews, ...facts } = whole;
  const view = wanted === 'beda' && !previous ? 'naskah' : wanted;
  const comparison =
    previous && view !== 'lembar' ? compareVersions(previous.document, shown.document) : null;
  const { document, ...shownFacts } = shown;
  return {
    room: {
      ...facts,
      shown: shownFacts,
      previous: previous && withoutDocument(previous),
      review: review && withoutDocument(review),
      otherReviews: otherReviews.map(withoutDocument),
    },
    view,
    manuscript: segmentManuscript(review?.document ?? document, review?.threads ?? []),
    tracked: whole.canReview ? (review?.document ?? null) : null,
    changed: comparison ? changedParagraphs(comparison) : undefined,
    comparison: isForHome || view === 'beda' ? comparison : null,
    brief: isForHome || view === 'lembar' ? brief : null,
    paragraphs: paragraphChoices(document),
  };
}

function withoutDocument<T extends { document: unknown }>({ document: _, ...rest }: T): Omit<T, 'document'> {
  return rest;
}
