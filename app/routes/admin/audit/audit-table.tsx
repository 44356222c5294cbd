import { DataTable } from '#app/ui/data-table.tsx';
import { formatLongDateTime } from '#app/ui/format.ts';
import { ZONES } from '../zones.ts';
import { factWords, subjectWords, verbWords } from './audit-words.ts';

interface AuditRow {
  id: string;
  at: string;
  verb: string;
  subjectKind: string;
  subjectId: string;
  detail: string;
  actorName: string | null;
  subjectName: string | null;
  balaiName: string | null;
}

export function AuditTable({ rows }: { rows: AuditRow[] }) {
  return (
    <DataTable
      caption="Jejak audit"
      rows={rows}
      rowKey={(row) => row.id}
      isDense
      columns={[
        {
          key: 'at',
          header: 'Waktu',
          render: (row) => (
            <time dateTime={row.at} className="number">
              {formatLongDateTime(row.at, ZONES[0]?.value ?? '')}
            </time>
          ),
        },
        { key: 'actor', header: 'Pelaku', render: (row) => row.actorName ?? 'Sistem' },
        { key: 'verb', header: 'Kejadian', render: (row) => verbWords(row.verb) },
        {
          key: 'subject',
          header: 'Pada',
          render: (row) =>
            row.subjectName ? (
              <a href={`/admin/akun/${row.subjectId}`}>{row.subjectName}</a>
            ) : (
              subjectWords(row.subjectKind, row.subjectId)
            ),
        },
        { key: 'balai', header: 'Balai', look: 'secondary', render: (row) => row.balaiName ?? '–' },
        {
          key: 'detail',
          header: 'Rincian',
          look: 'secondary',
          render: (row) => factWords(row.detail) || '–',
        },
      ]}
    />
  );
}
