import { useNavigate } from '@remix-run/react';
import { type FormEvent, useRef, useState } from 'react';
import { canPass, type PassObstacle } from '#app/domain/review/score.ts';
import { isDecidedHere, sendDecision } from '../decision-memory.ts';
import type { RoomData } from './room-data.server.ts';
import type { Review } from './use-review.ts';

interface Deciding extends Pick<RoomData, 'room' | 'title' | 'place'> {
  desk: Review;
  onObstacles: (obstacles: PassObstacle[]) => void;
  /** The last one was decided and there is no network to ask for more. */
  onDone: () => void;
}

/** One press decides, and the next manuscript opens at once; what became of the decision is said there. */
export function useDecide({ room, title, place, desk, onObstacles, onDone }: Deciding) {
  const navigate = useNavigate();
  const isDone = useRef(false);
  const [isDeciding, setIsDeciding] = useState(false);
  const decide = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    // Enter inside the form presses no button, and decides nothing.
    if (!button || isDone.current) return;
    const kind = button.value === 'pass' ? 'pass' : 'return';
    const levels = new Map(Object.entries(desk.marks.levels));
    const pass = canPass(room.rubric.criteria, levels, room.passScore);
    if (kind === 'pass' && !pass.ok) return onObstacles(pass.reasons);
    isDone.current = true;
    setIsDeciding(true);
    sendDecision({ submissionId: room.submissionId, title, kind, fields: desk.decisionFields(kind) });
    const after = place?.afterId ?? null;
    if (after && !isDecidedHere(after)) navigate(`/telaah/${after}`);
    else if (navigator.onLine) navigate('/telaah');
    else onDone();
  };
  return { decide, isDeciding };
}
