import type { Standing } from '#app/domain/reports/late-work.ts';
import { formatDateWithoutDay } from '#app/ui/format.ts';

/** Where a person stands, in one line. */
export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'finished':
      return 'Semua modul tuntas';
    case 'never_in':
      return 'Belum pernah membuka kelas';
    case 'returned':
      return `Tugas ${standing.task} dikembalikan mentor, belum dikirim ulang`;
    case 'unsent':
      return `Tugas ${standing.task} belum dikirim sejak ${dayAndMonth(standing.since)}`;
    case 'waiting':
      return `Tugas ${standing.task} menunggu penilaian mentor`;
    case 'late':
      return standing.total > 0
        ? `${standing.module}: ${standing.done} dari ${standing.total} bagian, lewat tenggat ${dayAndMonth(standing.since)}`
        : `${standing.module} belum dimulai, lewat tenggat ${dayAndMonth(standing.since)}`;
    case 'on_time':
      return standing.complete === 0
        ? 'Belum ada modul yang tuntas, belum lewat tenggat'
        : `${standing.complete} modul tuntas, tepat waktu`;
  }
}

const dayAndMonth = (on: string): string => formatDateWithoutDay(on).replace(/ \d{4}$/, '');
