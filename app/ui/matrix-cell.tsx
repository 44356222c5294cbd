import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icons/icon.tsx';

interface MatrixValue {
  /** Whole percent. */
  value: number;
  /** Past its date and under 70 percent: a red corner. */
  isOverdue?: boolean;
}

/** A table cell of the completion matrix; `href` leads to the people behind the number. */
export function MatrixCell({ value, isOverdue, href }: MatrixValue & { href?: string }) {
  const words = <MatrixWords value={value} isOverdue={isOverdue} />;
  return (
    <td className={classNames('matrix__cell', stepOf(value), isOverdue && 'overdue')}>
      {href ? <a href={href}>{words}</a> : words}
    </td>
  );
}

/** The same as a small box, for the list on phones. */
export function MatrixBox({ value, isOverdue }: MatrixValue) {
  return (
    <span className={classNames('matrix-box', stepOf(value), isOverdue && 'overdue')}>
      <MatrixWords value={value} isOverdue={isOverdue} />
    </span>
  );
}

export function MatrixLegend({ title }: { title: string }) {
  const samples: { step: string; words: string; mark?: ReactNode }[] = [
    { step: 'step-0', words: '0' },
    { step: 'step-1', words: '1–39%' },
    { step: 'step-2', words: '40–69%' },
    { step: 'step-3', words: '70–99%' },
    { step: 'step-4', words: 'Semua tuntas', mark: <Icon name="check" /> },
    { step: 'overdue', words: 'Lewat tenggat, di bawah 70%' },
  ];
  return (
    <p className="legend">
      <b>{title}</b>
      {samples.map(({ step, words, mark }) => (
        <span key={step}>
          <span className={`legend__sample ${step}`} aria-hidden="true">
            {mark}
          </span>
          {words}
        </span>
      ))}
    </p>
  );
}

function MatrixWords({ value, isOverdue }: MatrixValue) {
  return (
    <>
      {value >= 100 ? <Icon name="check" label="100" /> : value}
      {isOverdue && <span className="visually-hidden">, lewat tenggat</span>}
    </>
  );
}

function stepOf(value: number): string {
  if (value <= 0) return 'step-0';
  if (value < 40) return 'step-1';
  if (value < 70) return 'step-2';
  return value < 100 ? 'step-3' : 'step-4';
}
