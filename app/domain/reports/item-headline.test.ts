import { expect, it } from 'vitest';
import { gainSentence, itemHeadline, itemSentence } from './item-headline.ts';
import type { ItemHint } from './item-statistics.ts';

const items = (...hints: ItemHint[]) => hints.map((hint) => ({ hint }));

it.each([
  [items(), 'Belum ada jawaban untuk dianalisis.', 'Dihitung dari percobaan pertama setiap peserta.'],
  [
    items('few', 'few'),
    'Jawaban untuk 2 butir soal masih terlalu sedikit.',
    '2 butir belum cukup jawabannya. Dihitung dari percobaan pertama setiap peserta.',
  ],
  [
    items('good', 'rough', 'few'),
    'Dari 2 butir soal, tidak ada yang perlu diperiksa.',
    '1 butir belum cukup jawabannya. Dihitung dari percobaan pertama setiap peserta.',
  ],
  [
    items('key', 'hard', 'easy', 'easy', 'flat', 'idle', 'good'),
    '6 dari 7 butir soal perlu diperiksa.',
    '1 mungkin salah kunci, 1 terlalu sukar, 2 terlalu mudah, 1 kurang membedakan, dan 1 punya pengecoh yang tidak terpakai. Dihitung dari percobaan pertama setiap peserta.',
  ],
])('finding of %j', (given, headline, sentence) => {
  expect(itemHeadline(given)).toBe(headline);
  expect(itemSentence(given)).toBe(sentence);
});

it.each([
  [48.24, 82.66, 'Nilai naik 34,5: dari 48,2 pada pretes menjadi 82,7 pada pascates'],
  [50, 45.5, 'Nilai turun 4,5: dari 50 pada pretes menjadi 45,5 pada pascates'],
  [50.01, 50.04, 'Nilai tidak berubah: dari 50 pada pretes menjadi 50 pada pascates'],
])('gain from %d to %d', (before, after, words) => {
  expect(gainSentence({ people: 10, before, after })).toBe(
    `${words}, rata-rata 10 peserta yang mengikuti keduanya.`,
  );
});
