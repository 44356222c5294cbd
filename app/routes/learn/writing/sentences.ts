import { CAPTION_LIMIT, SOURCE_LIMIT } from '#app/domain/assignments/draft-limits.ts';
import { FIELD_LIMITS, type Field } from '#app/domain/manuscript/document.ts';
import { formatNumber } from '#app/ui/format.ts';

const LIMITS: Record<string, { label: string; limit: number }> = {
  judul: { label: 'Judul', limit: FIELD_LIMITS.judul },
  kota: { label: 'Kota asal berita', limit: FIELD_LIMITS.kota },
  hari: { label: 'Hari dan tanggal peristiwa', limit: FIELD_LIMITS.hari },
  teras: { label: 'Teras', limit: FIELD_LIMITS.teras },
  tubuh: { label: 'Tubuh berita', limit: FIELD_LIMITS.tubuh },
  sources: { label: 'Sumber', limit: SOURCE_LIMIT },
  caption: { label: 'Takarir', limit: CAPTION_LIMIT },
};

/** Sentences beside the fields, from the codes of the form. */
export function fieldSentences(
  errors: Record<string, string[] | null> | null | undefined,
  lengthOf: (name: string) => number,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors ?? {}).map(([name, codes]) => [
      name,
      (codes ?? []).map((code) => sentenceFor(name, code, lengthOf(name))),
    ]),
  );
}

function sentenceFor(name: string, code: string, length: number): string {
  const field = LIMITS[name];
  if (name === 'ownWork') return 'Centang pernyataan ini bila naskah memang karya Anda sendiri.';
  if (field && code === 'too_long')
    return `${field.label} paling banyak ${formatNumber(field.limit)} karakter. Yang Anda tulis ${formatNumber(length)} karakter.`;
  if (field) return `${field.label} belum diisi.`;
  return 'Muat ulang halaman ini, lalu coba lagi. Salin dahulu tulisan Anda.';
}

/** A paste that was left out. */
export function pasteSentence(field: Field, length: number): string {
  const { label = '', limit = 0 } = LIMITS[field] ?? {};
  return `Teks yang ditempel ${formatNumber(length)} karakter, sedangkan ${label.toLowerCase()} memuat paling banyak ${formatNumber(limit)}. Tidak ada yang ditempel, dan tulisan Anda tetap ada. Salin bagian yang diperlukan saja.`;
}

/** Why nothing was saved or sent. */
export const REFUSALS = {
  not_open: 'Tugas ini belum dibuka.',
  closed:
    'Angkatan sudah ditutup, jadi naskah tidak dapat diubah atau dikirim lagi. Hubungi panitia bila perlu.',
  waiting: 'Naskah Anda sedang dibaca mentor. Perubahan dapat dikirim setelah ada umpan balik.',
  passed: 'Tugas ini sudah lulus, jadi naskahnya tidak diubah lagi.',
  conflict: 'Ada versi lebih baru dari perangkat atau jendela lain.',
  no_picture: 'Tugas ini meminta satu foto. Pilih fotonya lebih dahulu.',
} as const;

export const PICTURE_REFUSALS = {
  too_large: 'Foto lebih besar dari 12 MB. Kecilkan dahulu, atau kirim salinan dari galeri ponsel.',
  cut_off: 'Unggahan terputus sebelum selesai. Coba kirim lagi.',
  not_a_form: 'Unggahan tidak terbaca. Coba kirim lagi.',
  not_a_picture: 'Berkas ini bukan foto JPEG, PNG, atau WebP.',
  heic: 'Foto ini berformat HEIC. Kirim lewat Safari di iPhone, atau simpan ulang sebagai JPEG: di iPhone buka Pengaturan, Kamera, Format, lalu pilih Paling Kompatibel.',
  animated: 'Berkas ini gambar bergerak. Kirim foto diam berformat JPEG, PNG, atau WebP.',
  too_many_pixels:
    'Ukuran foto melebihi 100 megapiksel (40 untuk PNG, WebP, dan JPEG progresif). Kecilkan dahulu.',
  damaged: 'Foto tidak dapat dibaca sampai selesai; berkasnya mungkin rusak. Pilih foto lain.',
} as const;
