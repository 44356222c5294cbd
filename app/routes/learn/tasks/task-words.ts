import type { Task } from '#app/domain/assignments/task.server.ts';
import {
  formatDate,
  formatDateWithoutYear,
  formatDaysUntil,
  formatTime,
  localDate,
  zoneLabel,
} from '#app/ui/format.ts';
import type { StatusTone } from '#app/ui/status.tsx';

export const STATE_WORDS: Record<Task['state'], { tone: StatusTone; word: string }> = {
  none: { tone: 'neutral', word: 'Belum ditulis' },
  draft: { tone: 'progress', word: 'Draf' },
  waiting: { tone: 'waiting', word: 'Menunggu mentor' },
  returned: { tone: 'returned', word: 'Perlu perbaikan' },
  passed: { tone: 'passed', word: 'Lulus' },
};

/** "Tenggat Jumat, 13 November pukul 23.59 WIB · besok", or what has become of it. */
export function deadlineWords(task: Pick<Task, 'window' | 'zone'>, now: Date): string {
  const { dueAt, closesAt, state } = task.window;
  const [dueOn, today] = [localDate(dueAt, task.zone), localDate(now, task.zone)];
  if (state === 'closed') return `Ditutup ${formatDateWithoutYear(localDate(closesAt, task.zone))}`;
  const due = `${formatDateWithoutYear(dueOn)} pukul ${formatTime(dueAt, task.zone)} ${zoneLabel(task.zone)}`;
  return state === 'late'
    ? `Tenggat ${due} sudah lewat`
    : `Tenggat ${due} · ${formatDaysUntil(dueOn, today)}`;
}

/** When an assignment that cannot be written yet opens. */
export function openingWords(task: Pick<Task, 'opening' | 'opensAfterTitle'>): string {
  const { opening } = task;
  if (opening.isOpen) return 'Tugas ini sudah dibuka.';
  return opening.reason === 'date'
    ? `Dibuka ${formatDate(opening.opensOn)}.`
    : `Dibuka setelah modul “${task.opensAfterTitle ?? 'sebelumnya'}” tuntas.`;
}
