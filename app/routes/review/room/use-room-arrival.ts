import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { decisionsSettled } from '../outbox.ts';
import { readAhead } from '../room-memory.ts';
import type { RoomFrame } from './room-frame.server.ts';
import { usePresence } from './use-presence.ts';

interface OpenedRoom extends Pick<RoomFrame, 'place' | 'shell' | 'readers' | 'message'> {
  room: Pick<ReviewRoom, 'submissionId' | 'canReview' | 'state' | 'mentorName'>;
  /** Read ahead, and not yet compared with the server's word. */
  isFromMemory: boolean;
}

/** A moment after the page is drawn: reading ahead must not stand in its way. */
const AHEAD_MS = 300;

/**
 * Around an opened room: one that was read ahead is compared with the server's word, the neighbours are read ahead,
 * the focus follows to the new manuscript, and others see that it is open.
 */
export function useRoomArrival(page: OpenedRoom) {
  const { room, place, shell, isFromMemory } = page;
  const { submissionId } = room;
  const { revalidate } = useRevalidator();
  const isMentor = shell.persona === 'mentor';

  const arrived = useRef(submissionId);
  useEffect(() => {
    if (arrived.current === submissionId) return;
    arrived.current = submissionId;
    document.getElementById('isi')?.focus({ preventScroll: true });
  }, [submissionId]);

  useEffect(() => {
    if (!isFromMemory) return;
    let isHere = true;
    let isWaiting = false;
    // What is decided just now changes the queue; without a connection there is nobody to ask.
    const compare = async () => {
      if (isWaiting) return;
      isWaiting = true;
      await decisionsSettled();
      isWaiting = false;
      if (isHere && navigator.onLine) revalidate();
    };
    void compare();
    window.addEventListener('online', compare);
    return () => {
      isHere = false;
      window.removeEventListener('online', compare);
    };
  }, [isFromMemory, revalidate]);

  const [afterId, previousId] = [place?.afterId ?? null, place?.previousId ?? null];
  useEffect(() => {
    const timer = window.setTimeout(() => readAhead([afterId, previousId]), AHEAD_MS);
    return () => window.clearTimeout(timer);
  }, [afterId, previousId]);

  const readers = usePresence(submissionId, page.readers, isMentor);
  return { readers, message: useLostWords(page) ?? page.message };
}

/** What to say when a manuscript that could be decided here no longer can. */
function useLostWords({ room }: OpenedRoom): string | null {
  const before = useRef({ submissionId: room.submissionId, couldReview: room.canReview });
  const same = before.current.submissionId === room.submissionId;
  if (!same || room.canReview)
    before.current = { submissionId: room.submissionId, couldReview: room.canReview };
  if (!same || !before.current.couldReview || room.canReview) return null;
  if (room.state === 'waiting')
    return room.mentorName
      ? `Naskah ini baru saja dialihkan ke ${room.mentorName}. Tanda yang Anda buat tetap tersimpan.`
      : 'Naskah ini baru saja dialihkan. Tanda yang Anda buat tetap tersimpan.';
  return 'Naskah ini sudah diputuskan. Tanda yang Anda buat tetap tersimpan.';
}
