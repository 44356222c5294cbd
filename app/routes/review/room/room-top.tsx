import { Link } from '@remix-run/react';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import type { Reader } from '#app/domain/review/presence.server.ts';
import type { ReviewRoom } from '#app/domain/review/room.server.ts';
import { AccountMenu } from '#app/ui/account-menu.tsx';
import { formatList, formatTime, formatWaiting } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Status } from '#app/ui/status.tsx';
import type { QueuePlace } from './queue-place.ts';
import type { SaveState } from './save-state.ts';

interface RoomTopProps {
  shell: ShellFacts;
  room: Pick<
    ReviewRoom,
    | 'participantName'
    | 'position'
    | 'opdName'
    | 'assignmentNumber'
    | 'assignmentTitle'
    | 'batchName'
    | 'state'
    | 'waitingSince'
    | 'zone'
  >;
  place: QueuePlace | null;
  now: Date;
  save?: SaveState;
  readers: Reader[];
}

/** Whose manuscript, how long it has waited, where it stands in the queue. */
export function RoomTop({ shell, room, place, now, save, readers }: RoomTopProps) {
  const { participantName, position, opdName, assignmentNumber, assignmentTitle, batchName } = room;
  return (
    <header className="desk-top">
      <Link to={shell.homeHref} className="button button--ghost">
        <Icon name="arrow-left" />
        {shell.persona === 'mentor' ? 'Antrean' : 'Kembali'}
      </Link>
      <span className="desk-top__rule" />
      <div className="desk-top__title">
        <p className="desk-top__who">
          <b>{participantName}</b> · {position ? `${position}, ` : ''}
          {opdName}
        </p>
        <p>
          Tugas {assignmentNumber}: {assignmentTitle} · {batchName}
        </p>
      </div>
      {readers.length > 0 && (
        <div className="desk-top__readers">
          <Status tone="waiting" icon="eye" isLive>
            Sedang dibuka {formatList(readers.map(({ name }) => name))}
          </Status>
        </div>
      )}
      <div className="desk-top__facts">
        {room.state === 'waiting' && room.waitingSince && (
          <Status tone="waiting">{waitingWords(room.waitingSince, now)}</Status>
        )}
        {save && <Saving state={save} zone={room.zone} />}
      </div>
      {place && (
        <nav className="desk-top__place" aria-label="Antrean">
          <span className="number wide-only">
            Naskah <b>{place.position}</b> dari {place.total}
          </span>
          <Step id={place.previousId} icon="chevron-left" label="Naskah sebelumnya" />
          <Step id={place.nextId} icon="chevron-right" label="Naskah berikutnya" />
        </nav>
      )}
      <AccountMenu
        name={shell.name}
        detail={shell.detail}
        links={shell.links}
        signOutAction="/keluar"
        navItems={shell.items}
        initialsTone={shell.persona === 'mentor' ? 'red' : undefined}
      />
    </header>
  );
}

function waitingWords(since: string, now: Date): string {
  const waiting = formatWaiting(since, now);
  return waiting === 'baru saja' ? 'Baru saja masuk' : `Menunggu ${waiting}`;
}

function Step({
  id,
  icon,
  label,
}: {
  id: string | null;
  icon: 'chevron-left' | 'chevron-right';
  label: string;
}) {
  if (!id) return null;
  return (
    <Link className="button button--icon button--small" to={`/telaah/${id}`} aria-label={label}>
      <Icon name={icon} />
    </Link>
  );
}

/** What has been acknowledged, in words: the device's word is not the server's. */
function Saving({ state, zone }: { state: SaveState; zone: string }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'saving':
      return (
        <Status icon="refresh-cw" isLive>
          Menyimpan…
        </Status>
      );
    case 'on_device':
      return (
        <Status icon="refresh-cw" isLive>
          Tersimpan di perangkat
        </Status>
      );
    case 'saved':
      return (
        <Status tone="passed" icon="cloud-check" isLive>
          Tersimpan pukul {formatTime(state.at, zone)}
        </Status>
      );
    case 'offline':
      return (
        <Status tone="waiting" icon="cloud-off" isLive>
          Koneksi terputus{state.isOnDevice ? ' · tersimpan di perangkat' : ''}
        </Status>
      );
    default:
      return (
        <Status tone="error" isLive>
          Belum tersimpan
        </Status>
      );
  }
}
