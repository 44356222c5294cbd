import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
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
  const share = await findShare(db, room.shown.id);
  return {
    ...roomPage(room, readView(query.get('lihat')), query.has(FOR_HOME)),
    ...frame,
    similarPercent: share && sharePercent(share),
    isFromMemory: false,
  };
}
