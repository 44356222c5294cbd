import { CHANGED_ELSEWHERE } from '#app/desk/reviewing/conflict-words.ts';
import { MOST_COMMENTS } from '#app/domain/review/comment-limit.ts';
import type { EditRefusal } from '#app/domain/review/edit-review.server.ts';
import type { Criterion } from '#app/domain/review/rubric.server.ts';
import type { PassObstacle } from '#app/domain/review/score.ts';
import { formatList, formatNumber } from '#app/ui/format.ts';

/** Why a mark was not taken; whatever was stored before stays. */
export const EDIT_REFUSALS: Record<Exclude<EditRefusal['reason'], 'not_found'>, string> = {
  not_allocated:
    'Naskah ini sudah dialihkan ke mentor lain. Catatan yang Anda buat sebelumnya tetap tersimpan.',
  already_decided: 'Naskah ini sudah diputuskan. Muat ulang halaman untuk melihat keputusannya.',
  superseded: 'Peserta sudah mengirim versi yang lebih baru. Tinjauan Anda atas versi ini tetap tersimpan.',
  conflict: 'Tinjauan ini juga diubah di jendela lain.',
};

/** The same for a decision; the page has asked the rubric before, so a refused pass is rare. */
export const DECISION_REFUSALS = {
  ...EDIT_REFUSALS,
  conflict: CHANGED_ELSEWHERE,
  may_not_pass: 'Rubriknya belum memenuhi syarat lulus. Buka naskahnya untuk melihat yang kurang.',
} as const;

export const MARK_REFUSALS = {
  bad_target: 'Bagian yang dipilih tidak ditemukan dalam naskah. Pilih ulang, lalu coba lagi.',
  no_comment: 'Komentar ini sudah dihapus.',
  too_many_comments: `Tinjauan ini sudah memuat ${MOST_COMMENTS} komentar. Hapus atau gabungkan sebagian dahulu.`,
  changed_meanwhile: 'Komentar ini sudah diubah di jendela lain.',
  bad_place: 'Bagian yang diganti tidak ditemukan dalam naskah. Salin persis dari naskah.',
  ambiguous_quote: 'Bagian itu muncul lebih dari sekali. Salin beberapa kata lagi di sekitarnya.',
  no_change: 'Usul ini sama dengan naskahnya.',
  too_large:
    'Naskah dengan semua usulnya menjadi terlalu panjang, jadi yang terakhir tidak disimpan. Persingkat usulnya.',
  note_too_long: 'Catatan paling banyak 4.000 karakter.',
  incomplete:
    'Kiriman ini tidak lengkap, jadi tidak ada yang disimpan. Muat ulang naskahnya, lalu coba lagi.',
  no_suggestion: 'Usul ini sudah dihapus.',
  not_proven:
    'Suntingan ini mengubah naskah peserta di luar usul, jadi tidak disimpan. Salinannya masih ada di perangkat ini.',
  foreign_suggestion: 'Suntingan ini memuat usul dari telaah lain, jadi tidak disimpan.',
  bad_document:
    'Suntingan ini tidak dapat dibaca, jadi tidak disimpan. Salinannya masih ada di perangkat ini.',
  empty: 'Tulis dahulu isinya, paling banyak 4.000 karakter.',
  no_photo: 'Foto ini tidak ada dalam versi yang ditelaah. Muat ulang halaman, lalu coba lagi.',
  bad_spot: 'Letaknya di luar foto, atau isinya terlalu panjang. Pilih lagi di dalam foto.',
  too_many_pins: 'Versi ini sudah memuat 30 titik. Hapus atau gabungkan sebagian dahulu.',
} as const;

/** What still stands between a manuscript and "Lulus". */
export function obstacleSentences(
  obstacles: readonly PassObstacle[],
  criteria: readonly Criterion[],
): string[] {
  return obstacles.map((obstacle) => obstacleSentence(obstacle, criteria));
}

function obstacleSentence(obstacle: PassObstacle, criteria: readonly Criterion[]): string {
  const title = (id: string) => criteria.find((criterion) => criterion.id === id)?.title ?? '';
  switch (obstacle.kind) {
    case 'incomplete':
      return `Belum dinilai: ${formatList(obstacle.missing.map(title))}.`;
    case 'score':
      return `Nilainya ${formatNumber(obstacle.score, 2)}, paling sedikit ${formatNumber(obstacle.needed, 2)}.`;
    case 'must_pass':
      return `${title(obstacle.criterion)} tingkat ${obstacle.level}, paling sedikit tingkat ${obstacle.needed}.`;
  }
}
