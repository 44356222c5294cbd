import type { AddPhotoRefusal } from '#app/domain/photos/add-photo.server.ts';
import { MOST_PHOTOS, SHORTEST_EDGE } from '#app/domain/photos/photo-limits.ts';
import { PICTURE_REFUSALS, REFUSALS } from '../writing/sentences.ts';

/** Why a picture does not lie on the desk. */
export function photoSentence(reason: Exclude<AddPhotoRefusal, 'not_found'> | 'too_large'): string {
  switch (reason) {
    case 'too_many':
      return `Meja foto memuat paling banyak ${MOST_PHOTOS} foto. Lepas satu foto lebih dahulu.`;
    case 'empty':
      return 'Berkas ini kosong. Pilih lagi fotonya dari galeri.';
    case 'too_small':
      return `Sisi pendek foto kurang dari ${SHORTEST_EDGE} piksel, jadi isinya sukar dilihat. Pilih foto yang lebih besar.`;
    case 'not_open':
    case 'closed':
    case 'waiting':
    case 'passed':
      return REFUSALS[reason];
    default:
      return PICTURE_REFUSALS[reason];
  }
}
