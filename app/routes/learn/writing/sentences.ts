import { CAPTION_LIMIT, SHARE_TEXT_LIMIT, SOURCE_LIMIT } from '#app/domain/assignments/draft-limits.ts';
import type { PackageLacks } from '#app/domain/assignments/package-parts.ts';
import { FIELD_LIMITS, type Field } from '#app/domain/manuscript/document.ts';
import { SHARE_TEXT_LENGTH } from '#app/domain/packages/share-length.ts';
import { formatNumber } from '#app/ui/format.ts';

const LIMITS: Record<string, { label: string; limit: number }> = {
  judul: { label: 'Judul', limit: FIELD_LIMITS.judul },
  kota: { label: 'Kota asal berita', limit: FIELD_LIMITS.kota },
  hari: { label: 'Hari dan tanggal peristiwa', limit: FIELD_LIMITS.hari },
  teras: { label: 'Teras', limit: FIELD_LIMITS.teras },
  tubuh: { label: 'Tubuh berita', limit: FIELD_LIMITS.tubuh },
  sources: { label: 'Sumber', limit: SOURCE_LIMIT },
  caption: { label: 'Takarir', limit: CAPTION_LIMIT },
  shareText: { label: 'Teks bagikan', limit: SHARE_TEXT_LIMIT },
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

/** What a news package lacks to be sent, beside its fields. */
export function packageSentences(lacks: PackageLacks): Record<string, string[]> {
  const sentences: Record<string, string[]> = {};
  if (lacks.portalItem) sentences.portalItem = [PORTAL_LACKS[lacks.portalItem === 'gone' ? 'gone' : 'empty']];
  if (lacks.shareText)
    sentences.shareText = [SHARE_LACKS[lacks.shareText === 'empty' ? 'empty' : 'too_long']];
  return sentences;
}

const PORTAL_LACKS = {
  empty: 'Pilih satu halaman atau berita dari situs latihan Anda.',
  gone: 'Halaman yang dipilih tidak tayang di situs latihan Anda. Pilih yang lain, atau tayangkan lagi.',
};
const SHARE_LACKS = {
  empty: 'Tulis teks yang akan dibagikan bersama tautan berita ini.',
  too_long: `Teks bagikan paling panjang ${SHARE_TEXT_LENGTH} karakter. Ringkaskan dahulu, lalu kirim.`,
};

/** Why no story was made of the manuscript. */
export const STORY_REFUSALS = {
  no_portal: 'Anda belum mempunyai situs latihan. Bukalah tugas halaman layanan di modul 6 lebih dahulu.',
  no_text: 'Isi dahulu judul dan tubuh berita, lalu coba lagi.',
  too_long: 'Naskah ini lebih panjang daripada yang dimuat situs latihan. Ringkaskan dahulu.',
  too_many: 'Situs latihan Anda sudah penuh berita. Pilih salah satu yang ada.',
  not_open: 'Situs latihan Anda belum dapat diubah.',
  closed: 'Angkatan sudah ditutup, jadi situs latihan tidak dapat diubah lagi.',
  waiting: 'Naskah Anda sedang dibaca mentor, jadi tidak dapat diubah sekarang.',
  passed: 'Tugas ini sudah lulus, jadi naskahnya tidak diubah lagi.',
} as const;

/** Of the reason in an address; null for any other word. */
export const storyRefusalOf = (reason: string | null): string | null =>
  STORY_REFUSALS[reason as keyof typeof STORY_REFUSALS] ?? null;

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
