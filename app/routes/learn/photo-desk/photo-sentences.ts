import { CAPTION_LIMIT } from '#app/domain/assignments/draft-limits.ts';
import type { AddPhotoRefusal } from '#app/domain/photos/add-photo.server.ts';
import type { DeskErrors } from '#app/domain/photos/desk-form.ts';
import { photoFieldName } from '#app/domain/photos/photo-fields.ts';
import { CONSENT_NOTE_LIMIT, MOST_PHOTOS, SHORTEST_EDGE } from '#app/domain/photos/photo-limits.ts';
import type { Lack } from '#app/domain/photos/readiness.ts';
import { formatNumber } from '#app/ui/format.ts';
import { PICTURE_REFUSALS, REFUSALS } from '../writing/sentences.ts';

/** Why a picture does not lie on the desk. */
export function photoSentence(
  reason: Exclude<AddPhotoRefusal, 'not_found'> | 'too_large' | 'cut_off' | 'not_a_form',
): string {
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

/** What a desk still lacks, at the field where it can be mended. */
export function lackSentences(lacks: readonly Lack[]): Record<string, string[]> {
  return Object.fromEntries(
    lacks.map((lack) =>
      lack.kind === 'field'
        ? [photoFieldName(lack.field, lack.photoId), [`Bingkai ${lack.number}: ${LACKS[lack.field]}`]]
        : [lack.kind === 'no_photos' ? 'pictures' : 'chosen', [LACKS[lack.kind]]],
    ),
  );
}

const LACKS = {
  no_photos: 'Tugas ini meminta paling sedikit satu foto. Tambahkan fotonya lebih dahulu.',
  none_chosen: 'Pilih satu foto utama.',
  caption: 'takarir foto utama belum diisi.',
  people: 'jawab apakah ada orang yang dapat dikenali.',
  consentNote: 'tulis bagaimana izin didapat.',
} as const;

/** Sentences for words of pictures that are longer than they can be. */
export function photoFieldSentences(
  errors: DeskErrors,
  lengthOf: (name: string) => number,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(errors).map((name) => {
      const isCaption = name.startsWith('caption:');
      const [label, limit] = isCaption ? ['Takarir', CAPTION_LIMIT] : ['Keterangan izin', CONSENT_NOTE_LIMIT];
      return [
        name,
        [
          `${label} paling banyak ${formatNumber(limit)} karakter. Yang Anda tulis ${formatNumber(lengthOf(name))} karakter.`,
        ],
      ];
    }),
  );
}
