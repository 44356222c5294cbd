import { Link } from '@remix-run/react';
import type { Reader } from '#app/domain/review/presence.server.ts';
import type { QueueRow } from '#app/domain/review/queue.server.ts';
import { AgeBar } from '#app/ui/age-bar.tsx';
import { Button } from '#app/ui/button.tsx';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { formatList, formatNumber, formatWaiting } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { CoverageFigure } from '../coverage-figure.tsx';

interface QueueTableProps {
  rows: QueueRow[];
  readers: Reader[];
  now: Date;
  whose: 'mine' | 'others';
  selected: number;
  onSelect: (index: number) => void;
}

const ROWS_FORM = 'baris';
const DAY_MS = 86_400_000;

/** Oldest first; one link per manuscript, named by its title. */
export function QueueTable({ rows, readers, now, whose, selected, onSelect }: QueueTableProps) {
  const waitOf = ({ waitingSince }: QueueRow) => now.getTime() - Date.parse(waitingSince);
  const scale = Math.max(1, ...rows.flatMap((row) => [waitOf(row), row.reviewDays * DAY_MS]));
  const mentor: Column<QueueRow> = {
    key: 'mentor',
    header: 'Mentor',
    render: ({ mentorName }) => mentorName ?? <span className="attention">Belum ada</span>,
  };
  return (
    <div className="queue">
      <form id={ROWS_FORM} method="get" />
      <DataTable
        caption="Antrean telaah"
        isDense
        rows={rows}
        rowKey={({ submissionId }) => submissionId}
        rowTone={(row) => (rows[selected] === row ? 'selected' : undefined)}
        columns={[
          {
            key: 'waiting',
            header: 'Menunggu',
            label: '',
            look: 'tight',
            sorted: 'ascending',
            render: (row) => (
              <span className="with-bar">
                <AgeBar
                  share={waitOf(row) / scale}
                  limit={(row.reviewDays * DAY_MS) / scale}
                  isOver={row.isOverdue}
                />
                <WaitingWords row={row} now={now} />
              </span>
            ),
          },
          {
            key: 'title',
            header: 'Naskah',
            label: '',
            look: 'headline',
            isRowHeader: true,
            render: (row) => (
              <>
                <Link
                  to={roomOf(row)}
                  title={row.title}
                  data-row={rows.indexOf(row)}
                  onFocus={() => onSelect(rows.indexOf(row))}
                >
                  {row.title || 'Tanpa judul'}
                </Link>
                <ReadBy readers={readers.filter(({ submissionId }) => submissionId === row.submissionId)} />
              </>
            ),
          },
          {
            key: 'participant',
            header: 'Peserta',
            label: '',
            render: ({ participantName }) => (
              <span className="queue__person" title={participantName}>
                {participantName}
              </span>
            ),
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
            label: '',
            look: 'tight',
            render: ({ assignmentNumber, n }) =>
              n === 1 ? (
                <span className="meta">{`T${assignmentNumber} · pertama`}</span>
              ) : (
                <b className="again">{`T${assignmentNumber} · versi ${n}`}</b>
              ),
          },
          {
            key: 'words',
            header: 'Kata',
            align: 'end',
            look: 'tight',
            render: ({ wordCount, photoCount, portalPassed, portalTotal }) =>
              portalTotal !== null
                ? `${portalPassed}/${portalTotal} hal`
                : photoCount > 0
                  ? `${photoCount} bingkai`
                  : formatNumber(wordCount),
          },
          {
            key: 'coverage',
            header: '5W+1H',
            align: 'end',
            render: ({ coverage, photoCount, portalTotal }) =>
              photoCount > 0 || portalTotal !== null ? '–' : <CoverageFigure coverage={coverage} />,
          },
          ...(whose === 'others' ? [mentor] : []),
          {
            key: 'act',
            header: '',
            align: 'end',
            render: (row) => <RowButton row={row} whose={whose} isSelected={rows[selected] === row} />,
          },
        ]}
      />
    </div>
  );
}

/** Pictures are looked at in a room of their own. */
const roomOf = ({ submissionId, photoCount }: QueueRow): string =>
  `/telaah/${submissionId}${photoCount > 0 ? '/foto' : ''}`;

function WaitingWords({ row, now }: { row: QueueRow; now: Date }) {
  const words = formatWaiting(row.waitingSince, now);
  const limit = `batas ${row.reviewDays} hari`;
  if (!row.isOverdue)
    return (
      <span title={`${limit[0]?.toUpperCase()}${limit.slice(1)}`}>
        {words}
        <span className="visually-hidden">, {limit}</span>
      </span>
    );
  const over = `lewat dari ${limit}`;
  return (
    <b className="alarm" title={`L${over.slice(1)}`}>
      {words}
      <span className="visually-hidden">, {over}</span>
    </b>
  );
}

function ReadBy({ readers }: { readers: Reader[] }) {
  if (readers.length === 0) return null;
  return (
    <span className="read-by">
      <Status tone="waiting" icon="eye">
        Sedang dibuka {formatList(readers.map(({ name }) => name))}
      </Status>
    </span>
  );
}

interface RowButtonProps {
  row: QueueRow;
  whose: 'mine' | 'others';
  isSelected: boolean;
}

/** A button, so that each row keeps its one link: the title. */
function RowButton({ row, whose, isSelected }: RowButtonProps) {
  const address = whose === 'others' ? `/telaah/${row.submissionId}` : roomOf(row);
  if (whose === 'others')
    return (
      <Button
        form={ROWS_FORM}
        formMethod="post"
        formAction={`${address}/ambil`}
        size="tiny"
        aria-label={`Ambil “${row.title}”`}
      >
        Ambil
      </Button>
    );
  const props = { form: ROWS_FORM, formAction: address, 'aria-label': `Telaah “${row.title}”` };
  return isSelected ? (
    <Button {...props} size="tiny" variant="primary">
      Telaah
    </Button>
  ) : (
    <button type="submit" className="link-button" {...props}>
      Telaah
    </button>
  );
}
