import type { ComponentProps, ReactNode } from 'react';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import type { RoomReply } from './decide-post.server.ts';
import { HandedBackNote } from './handed-back.tsx';
import { Outcome } from './outcome.tsx';
import type { RoomFrame } from './room-frame.server.ts';
import { RoomTop } from './room-top.tsx';
import { RubricPanel } from './rubric-panel.tsx';

interface ReadingFrameProps extends Omit<RoomFrame, 'now' | 'phrases'> {
  room: ComponentProps<typeof RoomTop>['room'] &
    ComponentProps<typeof Outcome>['room'] &
    Pick<ReviewRoom, 'rubric' | 'previousLook'> & { review: { levels: Record<string, number> } | null };
  reply: RoomReply | undefined;
  now: Date;
  /** The work, whatever it is made of. */
  children: ReactNode;
}

/** What stands around a work for those who only look: helpers, the organizer, and the mentor after the decision. */
export function ReadingFrame(props: ReadingFrameProps) {
  const { title, shell, room, place, undo, message, reply, now, readers } = props;
  const messages = [...(message ? [message] : []), ...(reply?.messages ?? [])];
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} readers={readers} />
      <div className="room__body">
        <main id="isi" className="room__main" tabIndex={-1}>
          <h1 className="visually-hidden">{title}</h1>
          {messages.length > 0 && (
            <Notice tone="warning" isLive>
              {messages.join(' ')}
            </Notice>
          )}
          {props.children}
        </main>
        <RubricPanel
          rubric={room.rubric}
          levels={room.review?.levels ?? {}}
          score={room.shown.decision?.score ?? null}
          previous={room.previousLook}
          foot={<HandedBackNote handedBack={props.handedBack} />}
        />
      </div>
      <footer className="decision-bar decision-bar--read">
        <Outcome room={room} isMentor={shell.persona === 'mentor'} />
      </footer>
      <DecisionToast accountId={shell.accountId} undo={undo} hasShortcuts={props.hasShortcuts} />
    </div>
  );
}
