import type { Similarity, SimilarityShare } from '#app/domain/similarity/queries.server.ts';

/** The finding, ready to be read aloud. */
export function similaritySentence({ share, matches }: Pick<Similarity, 'share' | 'matches'>): string {
  if (!share) return 'Kemiripan naskah ini sedang diperiksa';
  if (matches.length === 0) return 'Tidak ada bagian yang sama dengan naskah lain';
  const texts = matches.length === 1 ? 'satu teks lain' : `${matches.length} teks lain`;
  return `${sharePercent(share)} persen kata naskah ini juga ada di ${texts}`;
}

export function sharePercent({ matchedWords, totalWords }: SimilarityShare): number {
  return totalWords === 0 ? 0 : Math.round((matchedWords / totalWords) * 100);
}

export const RELEASE_MESSAGES: Record<string, string> = {
  required: 'Bagian ini masih kosong.',
  too_long: 'Terlalu panjang: judul paling banyak 200, siaran pers paling banyak 20.000 karakter.',
  too_short: 'Tempel siaran pers seutuhnya, sedikitnya 200 karakter.',
  too_many: 'Angkatan ini sudah mempunyai 30 siaran pers. Hapus yang tidak dipakai lagi, lalu coba lagi.',
};
