import { classNames } from './class-names.ts';

interface AgeBarProps {
  /** Part of the longest wait, 0 to 1. */
  share: number;
  /** Where the limit lies, on the same scale. */
  limit?: number;
  /** Longer than it should be. */
  isOver?: boolean;
}

const WIDTH = 40;

/** How long something has waited, always next to the words. */
export function AgeBar({ share, limit, isOver }: AgeBarProps) {
  const at = (part: number) => Math.round(Math.min(part, 1) * WIDTH);
  return (
    <svg
      className={classNames('age-bar', isOver && 'age-bar--over')}
      width={WIDTH}
      height="10"
      aria-hidden="true"
    >
      <rect y="2" width={Math.max(3, at(share))} height="6" rx="1" />
      {limit !== undefined && (
        <line className="age-bar__limit" x1={at(limit) - 0.5} x2={at(limit) - 0.5} y1="0" y2="10" />
      )}
    </svg>
  );
}
