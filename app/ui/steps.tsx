import { Icon } from './icons/icon.tsx';

interface StepsProps {
  labels: string[];
  /** Counted from 0; everything before it is done. */
  current: number;
}

/** Where one is in a job of several pages. */
export function Steps({ labels, current }: StepsProps) {
  return (
    <ol className="steps">
      {labels.map((label, index) => (
        <li key={label} aria-current={index === current ? 'step' : undefined}>
          {index < current ? (
            <Icon name="check" label="Selesai" />
          ) : (
            <span className="steps__number" aria-hidden="true">
              {index + 1}
            </span>
          )}
          <span className="steps__label">{label}</span>
        </li>
      ))}
    </ol>
  );
}
