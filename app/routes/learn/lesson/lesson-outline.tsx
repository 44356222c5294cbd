import type { MapComponent } from '#app/domain/learning/class-map.server.ts';
import { BackLink } from '#app/ui/back-link.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Progress } from '#app/ui/progress.tsx';

interface LessonOutlineProps {
  batchId: string;
  moduleTitle: string;
  jp: number;
  items: (MapComponent & { href: string; isCurrent: boolean })[];
}

const KIND_NOTE = { lesson: '', quiz: 'Kuis', assignment: 'Dinilai mentor', drill: 'Latihan' } as const;

/** The module's parts beside the text, with what is done. */
export function LessonOutline({ batchId, moduleTitle, jp, items }: LessonOutlineProps) {
  const done = items.filter(isSettled).length;
  return (
    <aside className="lesson__outline" aria-label="Isi modul">
      <BackLink href={`/kelas/${batchId}`}>Semua modul</BackLink>
      <h2>{moduleTitle}</h2>
      <div className="row row--between meta">
        <span>
          {done} dari {items.length} bagian
        </span>
        <span>{jp} JP</span>
      </div>
      <Progress value={done} max={items.length} label={`${done} dari ${items.length} bagian selesai`} />
      <ol>
        {items.map((item) => (
          <li
            key={item.id}
            className={isSettled(item) ? 'is-done' : item.isCurrent ? 'is-current' : 'is-closed'}
            aria-current={item.isCurrent ? 'page' : undefined}
          >
            <Icon name={isSettled(item) ? 'circle-check-big' : item.isCurrent ? 'circle-dot' : 'circle'} />
            <span>
              {item.isCurrent ? item.title : <a href={item.href}>{item.title}</a>}
              {KIND_NOTE[item.kind] && <small>{KIND_NOTE[item.kind]}</small>}
              {isSettled(item) && <span className="visually-hidden"> (selesai)</span>}
            </span>
          </li>
        ))}
      </ol>
    </aside>
  );
}

const isSettled = ({ state }: { state: MapComponent['state'] }) => state === 'done' || state === 'passed';
