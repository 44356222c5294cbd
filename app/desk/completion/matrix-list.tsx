import type { ReactNode } from 'react';
import type { ProgressRow } from '#app/domain/reports/progress.ts';
import { MatrixBox } from '#app/ui/matrix-cell.tsx';
import type { MatrixProps } from './matrix.tsx';
import { viewHref } from './matrix-view.ts';
import { RemindOpd } from './remind-opd.tsx';

type MatrixListProps = MatrixProps & { rows: ProgressRow[]; opened: ReactNode };

/** The matrix on phones: one OPD a line, its modules as small boxes. */
export function MatrixList({ rows, view, people, opened, mayOpen, remindAction }: MatrixListProps) {
  return (
    <ul className="matrix-list narrow-only gap-small" aria-label="Ketuntasan menurut OPD">
      {rows.map((row) => {
        const isOpen = people?.opdId === row.opdId;
        return (
          <li key={row.opdId}>
            <div>
              {mayOpen && !mayOpen(row.opdId) ? (
                <b>{row.name}</b>
              ) : (
                <a href={viewHref(view, isOpen ? undefined : row.opdId)} aria-expanded={isOpen}>
                  <b>{row.name}</b>
                </a>
              )}
            </div>
            <div>
              <b className="number">{row.averagePercent}%</b>
            </div>
            <div className="meta--small muted">
              {row.participants} peserta
              {row.latePeople > 0 && (
                <>
                  {' · '}
                  <b className="alarm">{row.latePeople} terlambat</b>
                </>
              )}
            </div>
            <div>{remindAction && <RemindOpd action={remindAction} row={row} />}</div>
            <div className="matrix-boxes">
              {row.cells.map(({ moduleId, percent, isOverdue }) => (
                <MatrixBox key={moduleId} value={percent} isOverdue={isOverdue} />
              ))}
            </div>
            {isOpen && <div className="matrix-list__people">{opened}</div>}
          </li>
        );
      })}
    </ul>
  );
}
