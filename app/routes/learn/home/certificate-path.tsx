import type { Task } from '#app/domain/assignments/task.server.ts';
import type { ClassMap, MapModule } from '#app/domain/learning/class-map.server.ts';
import { formatDateWithoutYear } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { JpBar } from '#app/ui/jp-bar.tsx';

interface CertificatePathProps {
  map: ClassMap;
  tasks: Task[];
  jpWaiting: number;
  isCertified: boolean;
}

/** JP earned and the modules on the way to the certificate. */
export function CertificatePath({ map, tasks, jpWaiting, isCertified }: CertificatePathProps) {
  const done = map.modules.filter((m) => m.isComplete).reduce((sum, m) => sum + m.jp, 0);
  return (
    <section aria-labelledby="menuju">
      <div className="row row--between row--baseline">
        <h2 id="menuju" className="h3">
          Menuju sertifikat
        </h2>
        <span>
          <b className="figure-large">{done}</b> dari {map.jp} JP
        </span>
      </div>
      <div className="gap-small">
        <JpBar done={done} waiting={jpWaiting} total={map.jp} />
      </div>
      {jpWaiting > 0 && (
        <p className="meta gap-small">{jpWaiting} JP lagi (bergaris) terhitung begitu kiriman Anda lulus.</p>
      )}
      <ul className="path gap-small">
        {map.modules.map((module) => (
          <ModuleLine key={module.id} module={module} map={map} task={waitingTask(module, tasks)} />
        ))}
        <li className={isCertified ? 'is-done' : 'is-closed'}>
          <Icon name="award" />
          <span>
            <a href="/sertifikat">Sertifikat</a>
            <small>{isCertified ? 'Sudah terbit' : 'Diterbitkan panitia setelah semua modul tuntas'}</small>
          </span>
        </li>
      </ul>
    </section>
  );
}

function ModuleLine({ module, map, task }: { module: MapModule; map: ClassMap; task: Task | undefined }) {
  const isStarted = module.doneCount > 0 || task !== undefined;
  const look = module.isComplete
    ? 'is-done'
    : module.opening.isOpen && isStarted
      ? 'is-current'
      : 'is-closed';
  const icon = module.isComplete
    ? 'circle-check-big'
    : task?.state === 'waiting'
      ? 'hourglass'
      : look === 'is-current'
        ? 'circle-dot'
        : 'circle';
  return (
    <li className={look}>
      <Icon name={icon} />
      <span>
        Modul {module.ord}: {module.shortTitle}
        <small>
          {module.jp} JP{note(module, map, task)}
        </small>
      </span>
      <span>
        {module.isComplete ? (
          'Tuntas'
        ) : module.opening.isOpen ? (
          <a href={`/kelas/${map.class.batchId}#modul-${module.ord}`}>
            {task?.state === 'waiting' ? 'Lihat' : isStarted ? 'Lanjutkan' : 'Buka'}
            <span className="visually-hidden"> Modul {module.ord}</span>
          </a>
        ) : null}
      </span>
    </li>
  );
}

function note(module: MapModule, map: ClassMap, task: Task | undefined): string {
  const { opening } = module;
  if (module.isComplete) return '';
  if (!opening.isOpen) {
    if (opening.reason === 'date') return ` · dibuka ${formatDateWithoutYear(opening.opensOn)}`;
    const other = map.modules.find((m) => m.id === opening.moduleId);
    return ` · setelah Modul ${other?.ord ?? ''} tuntas`;
  }
  if (task?.state === 'waiting') return ' · menunggu mentor';
  if (task?.state === 'returned') return ` · perbaiki Tugas ${task.number}`;
  return ` · ${module.doneCount} dari ${module.totalCount} bagian`;
}

const waitingTask = (module: MapModule, tasks: Task[]): Task | undefined =>
  tasks.find(
    (task) => task.moduleOrd === module.ord && (task.state === 'waiting' || task.state === 'returned'),
  );
