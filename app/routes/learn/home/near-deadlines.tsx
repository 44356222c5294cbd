import { formatDaysUntil, formatWeekday } from '#app/ui/format.ts';
import type { Deadline } from './deadlines.ts';

export function NearDeadlines({ dates, today }: { dates: Deadline[]; today: string }) {
  if (dates.length === 0) return null;
  return (
    <section className="subsection" aria-labelledby="tenggat">
      <h2 id="tenggat" className="h3">
        Tenggat terdekat
      </h2>
      <ul className="dates">
        {dates.map((deadline) => (
          <li key={deadline.title}>
            <time dateTime={deadline.on}>
              {Number(deadline.on.slice(8))}
              <small>{formatWeekday(deadline.on)}</small>
            </time>
            <div>
              <b>{deadline.title}</b>
              <p className={deadline.isOverdue ? 'alarm' : 'attention'}>
                {deadline.isOverdue
                  ? 'Sudah lewat, masih dapat disusulkan'
                  : formatDaysUntil(deadline.on, today)}
              </p>
              {deadline.note && <p className="meta">{deadline.note}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
