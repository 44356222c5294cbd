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
import { findReviewRoom, type ReviewRoom } from '#app/domain/review/room.server.ts';
import { found } from '#app/http/respond.ts';
import { sentenceFor } from '../edit-reply.ts';
import { placeInQueue, type QueuePlace } from './queue-place.ts';
import { undoneSentence } from './undone.ts';

/** What stands around a work under review, whatever the work is made of. */
export interface RoomFrame {
  /** As it was submitted; what its mentor suggests instead is no name for it yet. */
  title: string;
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
}

/** The room as the viewer may see it; opens their review where the work is theirs to decide. */
export async function readRoomFrame(
  viewer: Viewer,
  submissionId: string,
  query: URLSearchParams,
  now: Date,
): Promise<{ room: ReviewRoom; frame: RoomFrame }> {
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
  return {
    room,
    frame: {
      title: toFields(room.shown.document).judul,
      shell: shellFacts(viewer, isMentor ? 'mentor' : 'organizer'),
      hasShortcuts: viewer.hasShortcuts,
      place: placeInQueue(queue, submissionId),
      ...{ readers, phrases, handedBack, undo },
      message: undoneSentence(query.get('urung')) ?? sentenceFor(query.get('pesan') ?? '') ?? null,
      now: now.toISOString(),
    },
  };
}
