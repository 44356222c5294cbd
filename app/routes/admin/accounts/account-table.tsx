import { DataTable } from '#app/ui/data-table.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import type { RoleName } from '#db/schema/accounts.ts';
import { ROLE_WORDS } from '../role-words.ts';
import { ZONES } from '../zones.ts';

interface AccountRow {
  id: string;
  name: string;
  identifier: string;
  opdName: string | null;
  roles: RoleName[];
  isActive: boolean;
  lastSignInAt: string | null;
}

export function AccountTable({ rows }: { rows: AccountRow[] }) {
  return (
    <DataTable
      caption="Daftar akun"
      rows={rows}
      rowKey={(row) => row.id}
      isDense
      columns={[
        {
          key: 'name',
          header: 'Nama',
          isRowHeader: true,
          render: (row) => <a href={`/admin/akun/${row.id}`}>{row.name}</a>,
        },
        {
          key: 'identifier',
          header: 'NIP dan surel',
          render: (row) => <span className="number">{row.identifier}</span>,
        },
        { key: 'opd', header: 'OPD', look: 'secondary', render: (row) => row.opdName ?? '–' },
        {
          key: 'roles',
          header: 'Peran',
          render: (row) => row.roles.map((role) => ROLE_WORDS[role]).join(', ') || 'Peserta',
        },
        {
          key: 'state',
          header: 'Keadaan',
          render: (row) =>
            row.isActive ? (
              row.lastSignInAt ? (
                `Masuk ${formatDateTime(row.lastSignInAt, ZONES[0]?.value ?? '')}`
              ) : (
                <Status tone="waiting">Belum pernah masuk</Status>
              )
            ) : (
              <Status icon="ban">Ditutup</Status>
            ),
        },
      ]}
    />
  );
}
