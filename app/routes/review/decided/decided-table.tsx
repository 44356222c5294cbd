import type { DecidedRow } from '#app/domain/review/decided.server.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';

/** Newest first; the headline leads to the version that was decided. */
export function DecidedTable({ rows }: { rows: DecidedRow[] }) {
  return (
    <DataTable
      caption="Selesai ditelaah"
      isDense
      rows={rows}
      rowKey={({ decisionId }) => decisionId}
      columns={[
        {
          key: 'at',
          header: 'Diputuskan',
          label: '',
          look: 'tight',
          render: ({ decidedAt, zone }) => <span className="number">{formatDateTime(decidedAt, zone)}</span>,
        },
        {
          key: 'title',
          header: 'Naskah',
          label: '',
          look: 'headline',
          isRowHeader: true,
          render: ({ submissionId, title, n, isNewest }) => (
            <a href={`/telaah/${submissionId}${isNewest ? '' : `?versi=${n}`}`} title={title}>
              {title || 'Tanpa judul'}
            </a>
          ),
        },
        {
          key: 'participant',
          header: 'Peserta',
          label: '',
          render: ({ participantName }) => participantName,
        },
        {
          key: 'opd',
          header: 'OPD',
          label: '',
          look: 'secondary',
          render: ({ opdName, opdShortName }) => <span title={opdName}>{opdShortName || opdName}</span>,
        },
        {
          key: 'sent',
          header: 'Kiriman',
          look: 'tight',
          render: ({ assignmentNumber, n }) => `T${assignmentNumber} · versi ${n}`,
        },
        {
          key: 'kind',
          header: 'Keputusan',
          look: 'tight',
          render: ({ kind }) => (
            <Status tone={kind === 'pass' ? 'passed' : 'returned'}>
              {kind === 'pass' ? 'Lulus' : 'Dikembalikan'}
            </Status>
          ),
        },
        {
          key: 'score',
          header: 'Nilai',
          align: 'end',
          render: ({ score }) => (score === null ? '–' : formatNumber(score, 2)),
        },
      ]}
    />
  );
}
