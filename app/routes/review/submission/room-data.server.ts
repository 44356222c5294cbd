import { db } from '#app/database.server.ts';
import { type ShellFacts, shellFacts } from '#app/desk/shell-facts.ts';
import { hasRole, type Viewer } from '#app/domain/accounts/viewer.ts';
import { toFields } from '#app/domain/manuscript/document.ts';
import { findUndo, type Undo } from '#app/domain/review/find-undo.server.ts';
import { type HandedBack, listHandBacks } from '#app/domain/review/hand-back.server.ts';
import { openReview } from '#app/domain/review/open-review.server.ts';
import { listPhrases, type ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import { listReaders, type Reader } from '#app/domain/review/presence.server.ts';
import { listOwnQueueIds } from '#app/domain/review/queue.server.ts';
import { findReviewRoom } from '#app/domain/review/room.server.ts';
import { findShare } from '#app/domain/similarity/queries.server.ts';
import { found } from '#app/http/respond.ts';
import { sentenceFor } from '../edit-reply.ts';
import { sharePercent } from '../similarity/sentences.ts';
import { placeInQueue, type QueuePlace } from './queue-place.ts';
import { type RoomPage, readView, roomPage } from './room-page.ts';
import { undoneSentence } from './undone.ts';

/** Everything a review room shows; plain data, the same for a page, for reading ahead and for the device. */
export interface RoomData extends RoomPage {
  /** As it was submitted; what its mentor suggests instead is no name for it yet. */
  title: string;
  /** Percent of its words that stand in other texts; null while that is not known. */
  similarPercent: number | null;
  shell: ShellFacts;
  hasShortcuts: boolean;
  place: QueuePlace | null;
  readers: Reader[];
  phrases: ReadyPhrase[];
  /** Mentors who asked for somebody else to read it, and why. */
  handedBack: HandedBack[];
  undo: Undo | undefined;
  message: string | null;
  /** UTC ISO. */
  now: string;
  /** Read ahead; to be compared with the server's word at once. */
  isFromMemory: boolean;
}

/** Asks for a room that can be taken home. */
const FOR_HOME = 'lengkap';

/** The room as the viewer may see it; opens their review where the manuscript is theirs to decide. */
export async function readRoom(
  viewer: Viewer,
  submissionId: string,
  query: URLSearchParams,
  now: Date,
): Promise<RoomData> {
  const isMentor = hasRole(viewer, 'mentor');
  const decisionId = query.get('putusan');
  const find = () => findReviewRoom(db, viewer, submissionId, Number(query.get('versi')) || undefined);
  const [seen, queue, readers, phrases, handedBack, undo] = await Promise.all([
    find(),
    isMentor ? listOwnQueueIds(db, viewer) : [],
    isMentor ? listReaders(db, viewer, [submissionId], now) : [],
    isMentor ? listPhrases(db, viewer) : [],
    listHandBacks(db, viewer, submissionId),
    decisionId ? findUndo(db, viewer, decisionId, now) : undefined,
  ]);
  let room = found(seen);
  if (room.canReview && room.review?.reviewerId !== viewer.accountId) {
    await openReview(db, viewer, submissionId, now);
    room = found(await find());
  }
  const share = await findShare(db, room.shown.id);
  const page = roomPage(room, readView(query.get('lihat')), query.has(FOR_HOME));
  return {
    ...page,
    title: toFields(room.shown.document).judul,
    similarPercent: share && sharePercent(share),
    shell: shellFacts(viewer, isMentor ? 'mentor' : 'organizer'),
    hasShortcuts: viewer.hasShortcuts,
    place: placeInQueue(queue, submissionId),
    readers,
    phrases,
    handedBack,
    undo,
    message: undoneSentence(query.get('urung')) ?? sentenceFor(query.get('pesan') ?? '') ?? null,
    now: now.toISOString(),
    isFromMemory: false,
  };
}
