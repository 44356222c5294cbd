import type { Task } from '#app/domain/assignments/task.server.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import type { ClassMap } from '#app/domain/learning/class-map.server.ts';
import { isSettled } from './next-step.ts';

export interface Deadline {
  on: string;
  title: string;
  note: string;
  isOverdue: boolean;
}

/** The next three dates, overdue ones first. */
export function deadlines(map: ClassMap, tasks: readonly Task[], today: string): Deadline[] {
  const revisions = tasks
    .filter((task) => task.state === 'returned' && task.window.state !== 'closed')
    .map((task) => ({
      on: localDate(task.window.dueAt, task.zone),
      title: `Kirim ulang Tugas ${task.number}`,
      note: '',
    }));
  const modules = map.modules
    .filter((module) => !module.isComplete && module.dueOn !== null)
    .map((module) => ({
      on: module.dueOn ?? '',
      title: `Modul ${module.ord} selesai`,
      note: module.opening.isOpen
        ? left(module.components.filter((c) => !isSettled(c)).length)
        : 'Belum dibuka',
    }));
  return [...revisions, ...modules]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .slice(0, 3)
    .map((deadline) => ({ ...deadline, isOverdue: deadline.on < today }));
}

const left = (count: number): string => `${count} bagian lagi`;
