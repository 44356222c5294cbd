import { joinNames } from './headline.ts';
import type { AnalysedItem } from './item-analysis.server.ts';
import type { TestGain } from './test-gain.server.ts';

type Facts = readonly Pick<AnalysedItem, 'hint'>[];

/** The finding in one breath: "4 dari 96 butir soal perlu diperiksa." */
export function itemHeadline(items: Facts): string {
  const judged = items.filter(({ hint }) => hint !== 'few').length;
  if (items.length === 0) return 'Belum ada jawaban untuk dianalisis.';
  if (judged === 0) return `Jawaban untuk ${items.length} butir soal masih terlalu sedikit.`;
  const wanting = items.filter(({ hint }) => !['good', 'rough', 'few'].includes(hint)).length;
  return wanting === 0
    ? `Dari ${judged} butir soal, tidak ada yang perlu diperiksa.`
    : `${wanting} dari ${judged} butir soal perlu diperiksa.`;
}

/** What is wanting, and what cannot be said yet. */
export function itemSentence(items: Facts): string {
  const count = (hint: AnalysedItem['hint']) => items.filter((item) => item.hint === hint).length;
  const parts = [
    [count('key'), 'mungkin salah kunci'],
    [count('untaken'), 'kuncinya tidak pernah dipilih'],
    [count('hard'), 'terlalu sukar'],
    [count('easy'), 'terlalu mudah'],
    [count('flat'), 'kurang membedakan'],
    [count('idle'), 'punya pengecoh yang tidak terpakai'],
  ].flatMap(([found, words]) => (found === 0 ? [] : [`${found} ${words}`]));
  const few = count('few');
  return [
    parts.length > 0 ? `${joinNames(parts)}.` : '',
    few > 0 ? `${few} butir belum cukup jawabannya.` : '',
    'Dihitung dari percobaan pertama setiap peserta.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Nilai naik 34,5: dari 48,2 sebelum bimtek menjadi 82,7 sesudahnya, rata-rata 10 peserta yang mengikuti keduanya." */
export function gainSentence({ people, before, after }: TestGain): string {
  const number = (value: number) => String(Math.round(value * 10) / 10).replace('.', ',');
  const gain = Math.round(after * 10) / 10 - Math.round(before * 10) / 10;
  const change = gain > 0 ? `naik ${number(gain)}` : gain < 0 ? `turun ${number(-gain)}` : 'tidak berubah';
  return `Nilai ${change}: dari ${number(before)} pada pretes menjadi ${number(after)} pada pascates, rata-rata ${people} peserta yang mengikuti keduanya.`;
}
