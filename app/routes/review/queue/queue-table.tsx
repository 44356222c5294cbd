import type { QueueRow } from '#app/domain/review/queue.server.ts';
import { AgeBar } from '#app/ui/age-bar.tsx';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { formatNumber, formatWaiting } from '#app/ui/format.ts';

interface QueueTableProps {
  rows: QueueRow[];
  now: Date;
  showsMentor: boolean;
}

/** Oldest first; one link per manuscript, named by its title. */
export function QueueTable({ rows, now, showsMentor }: QueueTableProps) {
  const longest = Math.max(1, ...rows.map(({ waitingSince }) => now.getTime() - Date.parse(waitingSince)));
  const mentor: Column<QueueRow> = {
    key: 'mentor',
    header: 'Mentor',
    render: ({ mentorName }) => mentorName ?? <span className="attention">Belum ada</span>,
  };
  return (
    <DataTable
      caption="Antrean telaah"
      isDense
      rows={rows}
      rowKey={({ submissionId }) => submissionId}
      columns={[
        {
          key: 'waiting',
          header: 'Menunggu',
          label: '',
          look: 'tight',
          sorted: 'ascending',
          render: ({ waitingSince, isOverdue }) => (
            <>
              <AgeBar share={(now.getTime() - Date.parse(waitingSince)) / longest} isOver={isOverdue} />
              {isOverdue ? (
                <b className="alarm">{formatWaiting(waitingSince, now)}</b>
              ) : (
                formatWaiting(waitingSince, now)
              )}
            </>
          ),
        },
        {
          key: 'title',
          header: 'Naskah',
          label: '',
          look: 'headline',
          isRowHeader: true,
          render: ({ submissionId, title }) => (
            <a href={`/telaah/${submissionId}`} title={title}>
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
          render: ({ assignmentNumber, n }) =>
            n === 1 ? `T${assignmentNumber} · pertama` : <b>{`T${assignmentNumber} · versi ${n}`}</b>,
        },
        { key: 'words', header: 'Kata', align: 'end', render: ({ wordCount }) => formatNumber(wordCount) },
        ...(showsMentor ? [mentor] : []),
      ]}
    />
  );
}
