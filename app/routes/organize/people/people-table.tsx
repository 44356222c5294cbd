import { formatNip } from '#app/domain/accounts/nip.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import type { PersonRow } from '#app/domain/roster/queries.server.ts';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { formatWaiting } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { PersonActions } from './person-actions.tsx';

interface PeopleTableProps {
  rows: PersonRow[];
  /** Address of the batch. */
  base: string;
  at: string;
}

export function PeopleTable({ rows, base, at }: PeopleTableProps) {
  const columns: Column<PersonRow>[] = [
    {
      key: 'name',
      header: 'Nama',
      isRowHeader: true,
      render: (row) => (
        <>
          {displayName(row)}
          <br />
          <span className="meta">{row.position}</span>
        </>
      ),
    },
    {
      key: 'nip',
      header: 'NIP dan surel',
      render: ({ nip, email }) => (
        <>
          <span className="number nowrap">{nip ? formatNip(nip) : 'Tanpa NIP'}</span>
          <br />
          <span className="meta">{email ?? 'Tanpa surel'}</span>
        </>
      ),
    },
    { key: 'opd', header: 'OPD', render: ({ opdName }) => opdName },
    { key: 'state', header: 'Keadaan', render: (row) => <PersonState row={row} at={at} /> },
    {
      key: 'active',
      header: 'Terakhir aktif',
      look: 'secondary',
      render: ({ lastActiveAt }) => {
        if (!lastActiveAt) return <span className="muted">Belum pernah</span>;
        const waiting = formatWaiting(lastActiveAt, new Date(at));
        return waiting === 'baru saja' ? 'Baru saja' : `${waiting} lalu`;
      },
    },
    {
      key: 'actions',
      header: '',
      label: '',
      render: (row) => <PersonActions row={row} base={base} />,
    },
  ];
  return (
    <DataTable caption="Peserta" columns={columns} rows={rows} rowKey={({ enrolmentId }) => enrolmentId} />
  );
}

function PersonState({ row, at }: { row: PersonRow; at: string }) {
  if (row.state === 'withdrawn') return <Status icon="ban">Dikeluarkan</Status>;
  if (Number(row.hasPassword) === 1) return <Status tone="passed">Sudah masuk</Status>;
  return row.invitedUntil && row.invitedUntil > at ? (
    <Status tone="waiting">Diundang</Status>
  ) : (
    <Status>Belum diundang</Status>
  );
}
