import { classNames } from './class-names.ts';

interface AgeBarProps {
  /** Part of the longest wait, 0 to 1. */
  share: number;
  /** Longer than it should be. */
  isOver?: boolean;
}

/** How long something has waited, always next to the words. */
export function AgeBar({ share, isOver }: AgeBarProps) {
  return (
    <svg
      className={classNames('age-bar', isOver && 'age-bar--over')}
      width="40"
      height="6"
      aria-hidden="true"
    >
      <rect width={Math.max(3, Math.round(Math.min(share, 1) * 40))} height="6" rx="1" />
    </svg>
  );
}
