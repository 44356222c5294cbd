import { formatNip, showSpreadsheetNumber } from '#app/domain/accounts/nip.ts';
import type { CheckedRow } from '#app/domain/roster/check-rows.ts';
import type { ColumnId } from '#app/domain/roster/table.ts';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { Status } from '#app/ui/status.tsx';
import { COLUMN_NAMES } from '../import/file-sentences.ts';
import { mendName } from './mends-of.ts';
import { existingSentence, problemSentence } from './problem-sentences.ts';

interface ReviewTableProps {
  rows: CheckedRow[];
  /** Rows can be left out by their check mark. */
  isChoosing: boolean;
  opdNames: string[];
}

const SHOWN: readonly ColumnId[] = ['nip', 'name', 'email', 'opd', 'position', 'rank'];
/** In characters: fields no wider than they need leave room to say what is wrong. */
const FIELD_SIZES: Partial<Record<ColumnId, number>> = { nip: 18, rank: 5 };
const TONE = { mend: 'error', existing: 'warning', ready: undefined } as const;

export function ReviewTable({ rows, isChoosing, opdNames }: ReviewTableProps) {
  const columns: Column<CheckedRow>[] = [
    {
      key: 'row',
      header: 'Baris',
      align: 'end',
      look: 'tight',
      render: (row) =>
        isChoosing ? (
          <label className="choice">
            <input type="checkbox" name="row" value={row.row} defaultChecked />
            <span>
              <span className="visually-hidden">Pilih baris </span>
              {row.row}
            </span>
          </label>
        ) : (
          row.row
        ),
    },
    ...SHOWN.map(
      (column): Column<CheckedRow> => ({
        key: column,
        header: COLUMN_NAMES[column],
        isRowHeader: column === 'name',
        render: (row) => <Value row={row} column={column} />,
      }),
    ),
    { key: 'state', header: 'Keterangan', render: (row) => <Remark row={row} />, look: 'span' },
  ];
  return (
    <>
      <datalist id="opd-dikenal">
        {opdNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="scroll-x">
        <DataTable
          caption="Baris berkas"
          columns={columns}
          rows={rows}
          rowKey={({ row }) => String(row)}
          rowTone={({ status }) => TONE[status]}
        />
      </div>
    </>
  );
}

/** The value as written; a field where it is to be mended. */
function Value({ row, column }: { row: CheckedRow; column: ColumnId }) {
  const value = row.values[column];
  const problem = row.status === 'mend' ? row.problems.find((found) => found.column === column) : undefined;
  if (!problem) return <>{column === 'nip' ? formatNip(value) : value}</>;
  return (
    <input
      type="text"
      className="input input--small"
      name={mendName(row.row, column)}
      defaultValue={problem.code === 'nip_number' ? showSpreadsheetNumber(value) : value}
      aria-label={`${COLUMN_NAMES[column]}, baris ${row.row}`}
      aria-invalid
      aria-describedby={`baris-${row.row}`}
      list={column === 'opd' ? 'opd-dikenal' : undefined}
      size={FIELD_SIZES[column] ?? 14}
      maxLength={300}
      autoComplete="off"
    />
  );
}

function Remark({ row }: { row: CheckedRow }) {
  if (row.status === 'ready')
    return <Status tone="passed">{row.accountId ? 'Siap, akun sudah ada' : 'Siap'}</Status>;
  if (row.status === 'existing')
    return (
      <Status tone="waiting" icon="users">
        {existingSentence(row)}
      </Status>
    );
  return (
    <ul id={`baris-${row.row}`} className="stack stack--tight remark">
      {row.problems.map((problem) => (
        <li key={`${problem.column} ${problem.code}`}>
          <Status tone="error">{problemSentence(problem)}</Status>
          {problem.suggestion && (
            <button
              type="submit"
              name="use"
              value={`${mendName(row.row, problem.column)}=${problem.suggestion}`}
              className="link-button"
            >
              Pakai “{problem.suggestion}”
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
