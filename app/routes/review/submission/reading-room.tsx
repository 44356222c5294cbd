import type { RoomReply } from '../room/decide-post.server.ts';
import { ReadingFrame } from '../room/reading-frame.tsx';
import { KeptHere } from './kept-here.tsx';
import { MarginNotes } from './margin-notes.tsx';
import type { RoomData } from './room-data.server.ts';
import { RoomSheet } from './room-sheet.tsx';

interface ReadingRoomProps extends Omit<RoomData, 'now'> {
  reply: RoomReply | undefined;
  now: Date;
}

/** The same room for those who only read. */
export function ReadingRoom(props: ReadingRoomProps) {
  const { shell, room } = props;
  const { review, shown } = room;
  return (
    <ReadingFrame {...props}>
      <KeptHere accountId={shell.accountId} submissionId={room.submissionId} n={shown.n} canWork={false} />
      <RoomSheet {...props} margin={(row) => review && <MarginNotes row={row} review={review} />} />
    </ReadingFrame>
  );
}
