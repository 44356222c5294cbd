import type { AdviceItem } from '#app/domain/review/advice.ts';
import type { IconName } from '#app/ui/icons/names.ts';
import type { StatusTone } from '#app/ui/status.tsx';

/** What a suggestion, comment or praise is called on every page that lists them. */
export function noteName({ kind, number }: Pick<AdviceItem, 'kind' | 'number'>): string {
  if (kind === 'praise') return 'Pujian';
  return `${kind === 'suggestion' ? 'Saran' : 'Komentar'} ${number}`;
}

/** What became of it, as the mentor reads it. */
export const OUTCOMES: Record<AdviceItem['state'], { tone: StatusTone; icon: IconName; words: string }> = {
  accepted: { tone: 'passed', icon: 'check', words: 'Diterima' },
  rejected: { tone: 'neutral', icon: 'x', words: 'Ditolak' },
  made_already: { tone: 'passed', icon: 'check', words: 'Ditulis begitu oleh peserta' },
  rewritten: { tone: 'progress', icon: 'pencil-line', words: 'Ditulis ulang' },
  resolved: { tone: 'passed', icon: 'check', words: 'Sudah diperbaiki, kata peserta' },
  gone: { tone: 'neutral', icon: 'check', words: 'Bagiannya sudah tidak ada' },
  open: { tone: 'waiting', icon: 'circle-dashed', words: 'Tidak dijawab' },
};
