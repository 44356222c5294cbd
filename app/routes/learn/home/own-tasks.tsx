import type { Task } from '#app/domain/assignments/task.server.ts';
import { formatDateWithoutYear, localDate } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';
import { StatusLabel, type StatusTone } from '#app/ui/status.tsx';

const STATE: Record<Task['state'], { tone: StatusTone; word: string }> = {
  none: { tone: 'neutral', word: 'Belum ditulis' },
  draft: { tone: 'progress', word: 'Draf' },
  waiting: { tone: 'waiting', word: 'Menunggu mentor' },
  returned: { tone: 'returned', word: 'Perlu perbaikan' },
  passed: { tone: 'passed', word: 'Lulus' },
};

/** Assignments that are open or under way; the rest is one link away. */
export function OwnTasks({ tasks }: { tasks: Task[] }) {
  const shown = tasks.filter((task) => task.opening.isOpen || task.state !== 'none');
  return (
    <Section title="Tugas Anda" aside={<a href="/tugas">Semua tugas</a>}>
      {shown.length === 0 ? (
        <p className="muted">Belum ada tugas yang dibuka.</p>
      ) : (
        <ul className="list">
          {shown.slice(0, 7).map((task) => (
            <li key={task.assignmentId}>
              <div>
                <a className="list__title" href={`/tugas/${task.assignmentId}`}>
                  Tugas {task.number}: {task.title}
                </a>
                <p className="list__note">{noteOf(task)}</p>
              </div>
              <StatusLabel tone={STATE[task.state].tone}>{STATE[task.state].word}</StatusLabel>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function noteOf(task: Task): string {
  const due = formatDateWithoutYear(localDate(task.window.dueAt, task.zone));
  switch (task.state) {
    case 'waiting':
      return task.waitingSince
        ? `Versi ${task.versionCount} dikirim ${formatDateWithoutYear(localDate(task.waitingSince, task.zone))}`
        : `Versi ${task.versionCount} dikirim`;
    case 'returned':
      return `Versi ${task.versionCount} dikembalikan · kirim ulang sebelum ${due}`;
    case 'passed':
      return `Lulus pada versi ${task.versionCount}`;
    default:
      return task.window.state === 'open'
        ? `Tenggat ${due}`
        : task.window.state === 'late'
          ? `Lewat tenggat ${due}, masih diterima`
          : `Ditutup ${due}`;
  }
}
