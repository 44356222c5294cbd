import { VersionDiff } from '#app/desk/manuscript/version-diff.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import type { RoomPage } from './room-page.ts';

interface DifferenceProps {
  room: RoomPage['room'];
  comparison: NonNullable<RoomPage['comparison']>;
  previous: NonNullable<RoomPage['room']['previous']>;
}

/** The version before and the one that is read, side by side. */
export default function Difference({ room, comparison, previous }: DifferenceProps) {
  const named = ({ n, createdAt }: { n: number; createdAt: string }) => ({
    name: `Versi ${n}`,
    detail: `dikirim ${formatDateTime(createdAt, room.zone)}`,
  });
  return <VersionDiff comparison={comparison} before={named(previous)} after={named(room.shown)} />;
}
