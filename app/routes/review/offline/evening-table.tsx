import { Link } from '@remix-run/react';
import { DataTable } from '#app/ui/data-table.tsx';
import { formatWaiting } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { type Outbox, useOutbox } from '../outbox.ts';
import type { RoomData } from '../submission/room-data.server.ts';

/** The manuscripts at home, oldest first; each opens in the same room as ever. */
export function EveningTable({ rooms }: { rooms: RoomData[] }) {
  const outbox = useOutbox();
  const now = new Date();
  return (
    <DataTable
      caption="Naskah di perangkat ini"
      isDense
      rows={rooms}
      rowKey={({ room }) => room.submissionId}
      columns={[
        {
          key: 'waiting',
          header: 'Menunggu',
          label: '',
          look: 'tight',
          render: ({ room }) => room.waitingSince && formatWaiting(room.waitingSince, now),
        },
        {
          key: 'title',
          header: 'Naskah',
          label: '',
          look: 'headline',
          isRowHeader: true,
          render: ({ room, title }) => (
            <Link to={`/telaah/${room.submissionId}`}>{title || 'Tanpa judul'}</Link>
          ),
        },
        { key: 'participant', header: 'Peserta', label: '', render: ({ room }) => room.participantName },
        { key: 'opd', header: 'OPD', label: '', look: 'secondary', render: ({ room }) => room.opdName },
        {
          key: 'sent',
          header: 'Kiriman',
          label: '',
          look: 'tight',
          render: ({ room: { assignmentNumber, shown } }) =>
            `T${assignmentNumber} · ${shown.n === 1 ? 'pertama' : `versi ${shown.n}`}`,
        },
        {
          key: 'state',
          header: 'Di perangkat ini',
          label: '',
          render: ({ room }) => <StateHere outbox={outbox} submissionId={room.submissionId} />,
        },
      ]}
    />
  );
}

/** What only this device has, in words that say where it is. */
function StateHere({ outbox, submissionId }: { outbox: Outbox; submissionId: string }) {
  const isOfIt = (one: { submissionId: string }) => one.submissionId === submissionId;
  const waiting = outbox.waiting.find(isOfIt);
  if (waiting)
    return (
      <Status tone="waiting" icon="cloud-off">
        {waiting.kind === 'pass' ? 'Lulus' : 'Dikembalikan'}, dikirim saat daring
      </Status>
    );
  if (outbox.refused.some(isOfIt)) return <Status tone="error">Keputusan belum berlaku</Status>;
  if (outbox.unsentWork.some(isOfIt))
    return (
      <Status tone="progress" icon="refresh-cw">
        Tanda tersimpan di perangkat
      </Status>
    );
  return <Status icon="circle-dashed">Belum diputuskan</Status>;
}
