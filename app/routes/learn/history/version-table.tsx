import type { OwnVersion } from '#app/domain/assignments/queries.server.ts';
import type { Task } from '#app/domain/assignments/task.server.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { Restore } from './restore.tsx';

interface VersionTableProps {
  versions: OwnVersion[];
  task: Task;
  canRestore: boolean;
}

export function VersionTable({ versions, task, canRestore }: VersionTableProps) {
  return (
    <DataTable
      caption="Versi naskah"
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'n', header: 'Versi', isRowHeader: true, render: ({ n }) => `Versi ${n}` },
        {
          key: 'sent',
          header: 'Dikirim',
          render: ({ createdAt, isLate }) => (
            <>
              {formatDateTime(createdAt, task.zone)}
              {isLate && <span className="attention"> · Terlambat</span>}
            </>
          ),
        },
        { key: 'words', header: 'Kata', align: 'end', render: ({ wordCount }) => formatNumber(wordCount) },
        {
          key: 'outcome',
          header: 'Keputusan',
          render: (version) => <Outcome version={version} task={task} />,
        },
        ...(canRestore
          ? [
              {
                key: 'acts',
                header: 'Tindakan',
                render: ({ n }: OwnVersion) => <Restore text={String(n)} label={`versi ${n} sebagai draf`} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Outcome({ version, task }: { version: OwnVersion; task: Task }) {
  const { decision, n } = version;
  if (!decision)
    return n === task.versionCount ? <Status tone="waiting">Menunggu mentor</Status> : <span>–</span>;
  const points = decision.score === null ? '' : `, nilai ${formatNumber(decision.score, 2)}`;
  return (
    <span className="row row--tight">
      <Status tone={decision.kind === 'pass' ? 'passed' : 'returned'}>
        {decision.kind === 'pass' ? 'Lulus' : 'Perlu perbaikan'}
        {points}
      </Status>
      <a href={`/tugas/${task.assignmentId}/umpan-balik?versi=${n}`}>Umpan balik</a>
    </span>
  );
}
