import { useId } from 'react';

interface JpBarProps {
  done: number;
  /** Hatched: waiting for an assessment. */
  waiting: number;
  total: number;
}

const step = 10.5;

/** One cell per lesson hour: solid done, hatched waiting, outlined still open. */
export function JpBar({ done, waiting, total }: JpBarProps) {
  // An id with colons would not survive in url(#…).
  const hatch = `hatch-${useId().replaceAll(':', '')}`;
  const words = `${done} dari ${total} jam pelajaran selesai${waiting > 0 ? `, ${waiting} jam menunggu penilaian` : ''}`;
  return (
    <svg
      className="jp-bar"
      viewBox={`0 0 ${total * step} 18`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="jp-bar__hatch-ground" />
          <path d="M0 0v5" className="jp-bar__hatch-line" />
        </pattern>
      </defs>
      {Array.from({ length: total }, (_, index) => {
        const state = index < done ? 'done' : index < done + waiting ? 'waiting' : 'open';
        const x = 0.5 + index * step;
        return (
          <rect
            key={x}
            className={`jp-bar__${state}`}
            fill={state === 'waiting' ? `url(#${hatch})` : undefined}
            x={x}
            y="3"
            width="8"
            height="12"
          />
        );
      })}
    </svg>
  );
}
