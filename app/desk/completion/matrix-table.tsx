import { Fragment, type ReactNode } from 'react';
import type { ProgressRow } from '#app/domain/reports/progress.ts';
import { formatShortDate } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { MatrixCell } from '#app/ui/matrix-cell.tsx';
import { Progress } from '#app/ui/progress.tsx';
import type { MatrixProps } from './matrix.tsx';
import { viewHref } from './matrix-view.ts';
import { RemindOpd } from './remind-opd.tsx';

type MatrixTableProps = MatrixProps & { rows: ProgressRow[]; opened: ReactNode };

const SORTED = { terendah: 'ascending', tertinggi: 'descending' } as const;

export function MatrixTable(props: MatrixTableProps) {
  const { report, modules, rows, view, people, opened, mayOpen, remindAction } = props;
  const sorted = view.sort === 'terendah' || view.sort === 'tertinggi' ? SORTED[view.sort] : undefined;
  return (
    <div className="scroll-x wide-only gap-small">
      <table className="matrix">
        <caption className="visually-hidden">Ketuntasan menurut OPD</caption>
        <thead>
          <tr className="matrix__heads">
            <th scope="col" className="matrix__name">
              OPD
            </th>
            <th scope="col" className="matrix__number">
              Peserta
            </th>
            {modules.map(({ id, ord, shortTitle }) => (
              <th scope="col" key={id} className="matrix__module">
                M{ord}
                <small>{shortTitle}</small>
              </th>
            ))}
            <th scope="col" className="matrix__average" aria-sort={sorted}>
              Rata-rata{' '}
              {sorted && <Icon name={sorted === 'ascending' ? 'arrow-up' : 'arrow-down'} size={16} />}
            </th>
            <th scope="col" className="matrix__number">
              Terlambat
            </th>
            {remindAction && <td className="screen-only" />}
          </tr>
          <tr className="matrix__dates">
            <td className="matrix__name" colSpan={2}>
              Tenggat modul
            </td>
            {modules.map(({ id, dueOn }, place) => (
              <td
                key={id}
                className={
                  report.modules[place]?.isPastDue ? 'matrix__module matrix__past' : 'matrix__module'
                }
              >
                {formatShortDate(dueOn)}
              </td>
            ))}
            <td colSpan={2} />
            {remindAction && <td className="screen-only" />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isOpen = people?.opdId === row.opdId;
            return (
              <Fragment key={row.opdId}>
                <tr id={`opd-${row.opdId}`}>
                  <th scope="row" className="matrix__name">
                    {mayOpen && !mayOpen(row.opdId) ? (
                      row.name
                    ) : (
                      <a href={viewHref(view, isOpen ? undefined : row.opdId)} aria-expanded={isOpen}>
                        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={16} />
                        {row.name}
                      </a>
                    )}
                  </th>
                  <td className="matrix__number muted">{row.participants}</td>
                  {row.cells.map(({ moduleId, percent, isOverdue }) => (
                    <MatrixCell key={moduleId} value={percent} isOverdue={isOverdue} />
                  ))}
                  <td className="matrix__average">
                    <span className="row row--tight">
                      <Progress value={row.averagePercent} label={`Rata-rata ${row.name}`} isShort />
                      <b className="number">{row.averagePercent}</b>
                    </span>
                  </td>
                  <td className="matrix__number">
                    {row.latePeople > 0 ? (
                      <b className="alarm">{row.latePeople}</b>
                    ) : (
                      <span className="muted">0</span>
                    )}
                  </td>
                  {remindAction && (
                    <td className="screen-only">
                      <RemindOpd action={remindAction} row={row} />
                    </td>
                  )}
                </tr>
                {isOpen && (
                  <tr>
                    <td className="matrix__people" colSpan={modules.length + (remindAction ? 5 : 4)}>
                      {opened}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
