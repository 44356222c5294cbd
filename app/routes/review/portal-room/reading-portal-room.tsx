import type { RoomReply } from '../room/decide-post.server.ts';
import { ReadingFrame } from '../room/reading-frame.tsx';
import type { PortalRoomData } from './portal-room-data.server.ts';
import { PortalSheet } from './portal-sheet.tsx';
import { PortalTabs } from './portal-tabs.tsx';

interface ReadingPortalRoomProps extends Omit<PortalRoomData, 'now'> {
  reply: RoomReply | undefined;
  now: Date;
}

/** The same room for those who only look. */
export function ReadingPortalRoom(props: ReadingPortalRoomProps) {
  return (
    <ReadingFrame {...props}>
      <PortalTabs {...props} />
      <div className="sheet">
        <PortalSheet {...props} canComment={false} />
      </div>
    </ReadingFrame>
  );
}
