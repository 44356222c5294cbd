import type { AnalysedItem } from '#app/domain/reports/item-analysis.server.ts';
import type { IconName } from '#app/ui/icons/names.ts';
import type { StatusTone } from '#app/ui/status.tsx';
import type { QuestionKind } from '#db/schema/courses.ts';

export const KIND_NAMES: Record<QuestionKind, string> = {
  single: 'pilihan tunggal',
  multiple: 'pilihan ganda',
  ordering: 'mengurutkan',
  short: 'isian singkat',
  matching: 'menjodohkan',
  highlight: 'menandai teks',
  hotspot: 'menandai gambar',
};

/** How hard the author meant it to be. */
export const MEANT_NAMES: Record<number, string> = { 1: 'mudah', 2: 'sedang', 3: 'sukar' };

export const HINTS: Record<AnalysedItem['hint'], { words: string; tone: StatusTone; icon?: IconName }> = {
  key: { words: 'Periksa kunci: yang pandai justru salah', tone: 'error' },
  untaken: { words: 'Periksa kunci: tidak pernah dipilih', tone: 'error' },
  hard: { words: 'Terlalu sukar', tone: 'waiting', icon: 'triangle-alert' },
  easy: { words: 'Terlalu mudah', tone: 'waiting', icon: 'triangle-alert' },
  flat: { words: 'Kurang membedakan', tone: 'waiting', icon: 'triangle-alert' },
  idle: { words: 'Ada pengecoh yang tidak terpakai', tone: 'waiting', icon: 'triangle-alert' },
  rough: { words: 'Belum tampak cacat', tone: 'neutral' },
  good: { words: 'Baik', tone: 'passed' },
  few: { words: 'Jawaban belum cukup', tone: 'neutral' },
};

/** Options that nobody took; nothing to say while answers are few. */
export const neverChosen = ({ hint, options }: AnalysedItem): string[] =>
  hint === 'few' ? [] : options.filter(({ count }) => count === 0).map(({ text }) => text);
