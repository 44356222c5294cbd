import type { ReactNode } from 'react';

/** Up to four large figures in a row, each with what it counts; `value` may be a link to the list behind it. */
export function KeyFigures({ items }: { items: { value: ReactNode; label: string }[] }) {
  return (
    <dl className="figures">
      {items.map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
