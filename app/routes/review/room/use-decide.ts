import { useNavigate } from '@remix-run/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { canPass, type PassObstacle } from '#app/domain/review/score.ts';
import { isDecidedHere, liveWork } from '../outbox.ts';
import { isReadAhead } from '../room-memory.ts';
import { sendDecision } from '../send-decision.ts';
import type { MarkingDesk } from './marking-desk.ts';
import type { RoomFrame } from './room-frame.server.ts';
import { showSaid } from './show-said.ts';

interface Deciding extends Pick<RoomFrame, 'title' | 'place' | 'shell'> {
  room: Pick<ReviewRoom, 'submissionId' | 'rubric' | 'passScore'> & { shown: { n: number } };
  review: { id: string };
  desk: MarkingDesk;
  /** Something on the page is to be finished first; it says so itself. */
  isHeld: () => boolean;
  onObstacles: (obstacles: PassObstacle[]) => void;
  /** The last one was decided and there is no network to ask for more. */
  onDone: () => void;
}

/** One press decides, and the next manuscript opens at once; what became of the decision is said there. */
export function useDecide(deciding: Deciding) {
  const { room, review, title, place, shell, desk, isHeld, onObstacles, onDone } = deciding;
  const navigate = useNavigate();
  const isDone = useRef(false);
  const [isDeciding, setIsDeciding] = useState(false);
  const { submissionId } = room;
  useEffect(() => void liveWork.set(submissionId, desk.send), [submissionId, desk.send]);
  const decide = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    // Enter inside the form presses no button, and decides nothing.
    if (!button || isDone.current || isHeld()) return;
    const kind = button.value === 'pass' ? 'pass' : 'return';
    const { criteria } = room.rubric;
    const levels = new Map(Object.entries(desk.marks.levels));
    const pass = canPass(criteria, levels, room.passScore);
    if (kind === 'pass' && !pass.ok) {
      onObstacles(pass.reasons);
      return showSaid();
    }
    isDone.current = true;
    setIsDeciding(true);
    const graded = criteria.flatMap(({ id, title }) => {
      const level = levels.get(id);
      return level === undefined ? [] : [{ id, title, level }];
    });
    await sendDecision(shell.accountId, {
      decision: {
        ...{ submissionId, n: room.shown.n, reviewId: review.id, title, kind, levels: graded },
        ...{ note: desk.marks.note, rev: desk.rev },
      },
      keepWork: desk.keep,
    });
    const after = place?.afterId ?? null;
    const isNext = after && !isDecidedHere(after) && (navigator.onLine || isReadAhead(after));
    if (isNext) return navigate(`/telaah/${after}`);
    // Code of its own, which every page of the wing fetches in time: without it there is nothing at home.
    const home = await import('../evening.ts').catch(() => undefined);
    const next = await home?.nextAtHome(submissionId, isDecidedHere);
    if (next) navigate(`/telaah/${next}`);
    else if (navigator.onLine || home?.eveningOwner()) navigate('/telaah');
    else onDone();
  };
  return { decide, isDeciding };
}
