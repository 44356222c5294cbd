import { classNames } from './class-names.ts';

interface ProgressProps {
  value: number;
  max?: number;
  /** Says what is counted: "2 dari 5 pelajaran selesai". */
  label: string;
  tone?: 'passed';
  /** Fixed short bar, beside a number in a table. */
  isShort?: boolean;
}

export function Progress({ value, max = 100, label, tone, isShort }: ProgressProps) {
  return (
    <progress
      className={classNames('progress', tone && `progress--${tone}`, isShort && 'progress--short')}
      value={value}
      max={max}
      aria-label={label}
    />
  );
}
