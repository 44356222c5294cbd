import { db } from '#app/database.server.ts';
import { packageHtml } from '#app/desk/packages/package-html.tsx';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { findSentParts } from '#app/domain/packages/sent-parts.server.ts';
import { hasPhotos } from '#app/domain/photos/version-photos.server.ts';
import { isSentPortal } from '#app/domain/portal/sent-portal.server.ts';
import { findShare } from '#app/domain/similarity/queries.server.ts';
import { type RoomFrame, readRoomFrame } from '../room/room-frame.server.ts';
import { sharePercent } from '../similarity/sentences.ts';
import { type RoomPage, readView, roomPage } from './room-page.ts';

/** Everything a review room shows; plain data, the same for a page, for reading ahead and for the device. */
export interface RoomData extends RoomPage, RoomFrame {
  /** Percent of its words that stand in other texts; null while that is not known. */
  similarPercent: number | null;
  /** Portal item and share text of a package, drawn already; null where there are none. */
  partsHtml: string | null;
  /** Read ahead; to be compared with the server's word at once. */
  isFromMemory: boolean;
}

/** Asks for a room that can be taken home. */
const FOR_HOME = 'lengkap';

/** The last part of the address of another room, where the work has one of its own: pictures, a portal. */
export async function readRoom(
  viewer: Viewer,
  submissionId: string,
  query: URLSearchParams,
  now: Date,
): Promise<RoomData | 'foto' | 'situs'> {
  const { room, frame } = await readRoomFrame(viewer, submissionId, query, now);
  if (room.form === 'photo' && (await hasPhotos(db, room.shown.id))) return 'foto';
  if (room.form === 'service_page' && (await isSentPortal(db, viewer, submissionId))) return 'situs';
  const isForHome = query.has(FOR_HOME);
  const [share, parts] = await Promise.all([
    findShare(db, room.shown.id),
    room.form === 'package' ? findSentParts(db, room.shown.id, room.review?.id ?? null) : null,
  ]);
  const newNote = {
    action: `/telaah/${submissionId}/paket`,
    n: room.shown.n,
    rev: room.review?.rev ?? 0,
  };
  return {
    ...roomPage(room, readView(query.get('lihat')), isForHome),
    ...frame,
    // Without a line no note of this kind can be kept.
    partsHtml: parts && packageHtml(parts, room.canReview && !isForHome ? newNote : null),
    similarPercent: share && sharePercent(share),
    isFromMemory: false,
  };
}
