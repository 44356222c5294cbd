import { Notice } from '#app/ui/notice.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import type { RoomReply } from '../room/decide-post.server.ts';
import { HandedBackNote } from '../room/handed-back.tsx';
import { Outcome } from '../room/outcome.tsx';
import { RoomTop } from '../room/room-top.tsx';
import { RubricPanel } from '../room/rubric-panel.tsx';
import { KeptHere } from './kept-here.tsx';
import { MarginNotes } from './margin-notes.tsx';
import type { RoomData } from './room-data.server.ts';
import { RoomSheet } from './room-sheet.tsx';

interface ReadingRoomProps extends Omit<RoomData, 'now'> {
  reply: RoomReply | undefined;
  now: Date;
}

/** The same room for those who only read: helpers, the organizer, and the mentor after the decision. */
export function ReadingRoom(props: ReadingRoomProps) {
  const { title, shell, room, place, undo, message, reply, now, readers } = props;
  const { review, shown } = room;
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
          <KeptHere
            accountId={shell.accountId}
            submissionId={room.submissionId}
            n={shown.n}
            canWork={false}
          />
          <RoomSheet {...props} margin={(row) => review && <MarginNotes row={row} review={review} />} />
        </main>
        <RubricPanel
          rubric={room.rubric}
          levels={review?.levels ?? {}}
          score={shown.decision?.score ?? null}
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
