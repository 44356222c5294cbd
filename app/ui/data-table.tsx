import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icons/icon.tsx';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  /** The label of the value on phones; the header when that is a string, none when empty. */
  label?: string;
  render: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  align?: 'end';
  /** `tight` as narrow as possible, `headline` serif and cut with dots, `secondary` left out below 1180 px, `span` a full line on phones. */
  look?: 'tight' | 'headline' | 'secondary' | 'span';
  isRowHeader?: boolean;
  /** Makes the head a link. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** Names the table; read out, not shown. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  rowTone?: (row: Row) => 'error' | 'warning' | 'selected' | undefined;
  isDense?: boolean;
}

/** For comparing values across rows; below 720 px each row becomes a block of labelled values. */
export function DataTable<Row>({ caption, columns, rows, rowKey, rowTone, isDense }: DataTableProps<Row>) {
  return (
    <table className={classNames('table', isDense && 'table--dense')}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const tone = rowTone?.(row);
          return (
            <tr key={rowKey(row)} className={tone && `row-${tone}`}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ColumnHead<Row>({ column }: { column: Column<Row> }) {
  const words = column.sortHref ? (
    <a className="sort" href={column.sortHref}>
      {column.header}
      {column.sorted && <Icon name={column.sorted === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
    </a>
  ) : (
    column.header
  );
  // A head without words would be announced as an empty column.
  if (!column.header) return <td className={classOf(column)} />;
  return (
    <th scope="col" className={classOf(column)} aria-sort={column.sorted}>
      {words}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined);
  const props = { className: classOf(column), 'data-label': label || undefined };
  return column.isRowHeader ? (
    <th scope="row" {...props}>
      {column.render(row)}
    </th>
  ) : (
    <td {...props}>{column.render(row)}</td>
  );
}

function classOf<Row>(column: Column<Row>): string | undefined {
  return classNames(column.align, column.look) || undefined;
}
