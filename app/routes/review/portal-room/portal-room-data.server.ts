import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { toFields } from '#app/domain/manuscript/document.ts';
import { findTarget, type PortalTarget } from '#app/domain/portal/addresses.ts';
import type { PortalCheck } from '#app/domain/portal/check-portal.ts';
import type { PortalChange } from '#app/domain/portal/list-changes.server.ts';
import { listPortalComments, type PortalComment } from '#app/domain/portal/portal-comments.server.ts';
import { spotName, spotPath } from '#app/domain/portal/portal-spot.ts';
import { findSentPortal, listSentChanges } from '#app/domain/portal/sent-portal.server.ts';
import type { PortalPicture } from '#app/domain/portal/snapshot.ts';
import type { ReadReview } from '#app/domain/review/reviews.server.ts';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { type RoomFrame, readRoomFrame } from '../room/room-frame.server.ts';
import { type MenuItem, menuOf } from './room-menu.ts';

export type PortalView = 'situs' | 'periksa' | 'perubahan' | 'lembar';

type ReviewOnPage = Omit<ReadReview, 'document' | 'suggestions' | 'threads'>;

/** The room without documents: what is shown of the portal is one part of it at a time. */
export interface PortalRoomFacts
  extends Omit<ReviewRoom, 'brief' | 'shown' | 'previous' | 'review' | 'otherReviews'> {
  shown: Omit<ReviewRoom['shown'], 'document' | 'coverage'>;
  review: ReviewOnPage | null;
}

/** A note with what it is about, and where that stands. */
export type NamedComment = PortalComment & { place: string; path: string };

export interface PortalRoomData extends RoomFrame {
  room: PortalRoomFacts;
  view: PortalView;
  portalId: string;
  host: string;
  /** The participant's note to the mentor. */
  note: string;
  menu: MenuItem[];
  path: string;
  /** What stands at the path; null where nothing does. */
  target: PortalTarget | null;
  pictures: PortalPicture[];
  passed: number;
  total: number;
  score: number;
  report: PortalCheck | null;
  changes: PortalChange[];
  /** When the version before was sent. */
  before: string | null;
  comments: NamedComment[];
  /** Where a new note is being written. */
  composing: string | null;
  brief: ReviewRoom['brief'] | null;
}

/** What its parts need; the clock is the room's matter. */
export type ShownPortalRoom = Omit<PortalRoomData, 'now'>;

/** Null for a version that is a text: that is looked at in the room for manuscripts. */
export async function readPortalRoom(
  viewer: Viewer,
  submissionId: string,
  query: URLSearchParams,
  now: Date,
): Promise<PortalRoomData | null> {
  const { room, frame } = await readRoomFrame(viewer, submissionId, query, now);
  const sent = await findSentPortal(db, viewer, submissionId, room.shown.n);
  if (!sent) return null;
  const { brief, shown, previous: _, review, otherReviews: __, ...facts } = room;
  const view = readView(query.get('lihat'));
  const path = query.get('di') ?? '/';
  const [comments, done] = await Promise.all([
    review ? listPortalComments(db, review.id) : [],
    view === 'perubahan' ? listSentChanges(db, sent) : { changes: [], before: null },
  ]);
  const { document, coverage: ___, ...shownFacts } = shown;
  const { portal, checks } = sent;
  return {
    ...frame,
    room: { ...facts, shown: shownFacts, review: review && onPage(review) },
    view,
    portalId: sent.portalId,
    host: portal.host,
    note: toFields(document).tubuh,
    menu: menuOf(portal, comments),
    path,
    target: view === 'situs' ? (findTarget(portal, path) ?? null) : null,
    pictures: portal.pictures,
    passed: sent.passed,
    total: sent.total,
    score: checks.score,
    report: view === 'periksa' ? checks : null,
    ...done,
    comments: comments.map((comment) => ({
      ...comment,
      place: spotName(portal, comment.spot),
      path: spotPath(portal, comment.spot),
    })),
    composing: query.get('komentar'),
    brief: view === 'lembar' ? brief : null,
  };
}

function readView(text: string | null): PortalView {
  return text === 'periksa' || text === 'perubahan' || text === 'lembar' ? text : 'situs';
}

function onPage({ document: _, suggestions: __, threads: ___, ...review }: ReadReview): ReviewOnPage {
  return review;
}
