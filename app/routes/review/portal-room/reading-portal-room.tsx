import { Notice } from '#app/ui/notice.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import type { RoomReply } from '../room/decide-post.server.ts';
import { HandedBackNote } from '../room/handed-back.tsx';
import { Outcome } from '../room/outcome.tsx';
import { RoomTop } from '../room/room-top.tsx';
import { RubricPanel } from '../room/rubric-panel.tsx';
import type { PortalRoomData } from './portal-room-data.server.ts';
import { PortalSheet } from './portal-sheet.tsx';
import { PortalTabs } from './portal-tabs.tsx';

interface ReadingPortalRoomProps extends Omit<PortalRoomData, 'now'> {
  reply: RoomReply | undefined;
  now: Date;
}

/** The same room for those who only look: helpers, the organizer, and the mentor after the decision. */
export function ReadingPortalRoom(props: ReadingPortalRoomProps) {
  const { room, title, shell, place, now, readers, undo, reply } = props;
  const messages = [...(props.message ? [props.message] : []), ...(reply?.messages ?? [])];
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
          <PortalTabs {...props} />
          <div className="sheet">
            <PortalSheet {...props} canComment={false} />
          </div>
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
