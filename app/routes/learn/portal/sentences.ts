import type { DocumentRefusal } from '#app/domain/portal/document-reading.ts';
import { LIMITS } from '#app/domain/portal/limits.ts';

export interface PortalNoteOnPage {
  tone: 'success' | 'warning' | 'error';
  text: string;
}

/** Why the portal does not take a change now; nothing that was there is lost. */
export const LOCKS = {
  not_open: 'Modul ini belum dibuka.',
  closed: 'Kelas ini sudah ditutup, jadi situs latihan tidak dapat diubah lagi.',
  waiting:
    'Situs sedang ditelaah mentor, jadi belum dapat diubah. Setelah dikembalikan, Anda dapat melanjutkan.',
  passed: 'Tugas ini sudah lulus. Situs latihan tetap dapat dilihat, tetapi tidak diubah lagi.',
} as const;

export const FORM_SENTENCES = {
  empty: 'Bagian ini perlu diisi.',
  too_long: 'Isiannya terlalu panjang. Persingkat, atau pecah menjadi beberapa bagian.',
  bad_date: 'Tulis tanggal yang ada di kalender.',
  bad_choice: 'Pilih salah satu yang tersedia.',
  bad_year: 'Tulis tahun dengan empat angka, misalnya 2026.',
  required: 'Beri tanda pada pernyataan ini.',
} as const;

export const formSentence = (code: string): string =>
  FORM_SENTENCES[code as keyof typeof FORM_SENTENCES] ?? 'Isian ini belum dapat dibaca. Periksa lagi.';

const PICTURES = {
  not_a_picture: 'Berkas itu bukan foto JPEG, PNG, atau WebP. Pilih berkas lain.',
  too_many_pixels: 'Gambar itu terlalu besar ukurannya. Perkecil dahulu, lalu unggah lagi.',
  damaged: 'Gambar itu rusak atau terpotong. Pilih berkas lain.',
  too_many_pictures: `Situs ini sudah memuat ${LIMITS.pictures} gambar. Pakai gambar yang ada.`,
  no_picture: 'Gambar itu tidak ditemukan di situs ini. Unggah lagi.',
  no_file: 'Pilih dahulu berkasnya.',
  too_large: 'Berkas itu melebihi batas ukuran. Perkecil dahulu, lalu unggah lagi.',
  cut_off: 'Pengiriman berkas terputus. Coba lagi.',
  not_a_form: 'Kiriman itu tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.',
} as const;

export const DOCUMENTS: Record<DocumentRefusal, string> = {
  empty: 'Berkas itu kosong. Pilih berkas lain.',
  too_large: 'Berkas itu lebih dari 10 MB. Perkecil dahulu, misalnya dengan menyimpan ulang sebagai PDF.',
  not_a_document: 'Berkas itu bukan PDF, DOCX, atau XLSX. Pilih berkas lain.',
  old_office:
    'Berkas Word atau Excel itu format lama, atau dikunci. Simpan ulang sebagai DOCX, XLSX, atau PDF.',
  name_differs: 'Isi berkas tidak sesuai dengan namanya. Ekspor ulang dari aslinya, lalu unggah lagi.',
  two_in_one: 'Berkas itu memuat dua jenis berkas sekaligus. Ekspor ulang dari aslinya, lalu unggah lagi.',
  encrypted: 'Berkas itu dikunci dengan kata sandi. Buka kuncinya, lalu unggah lagi.',
  runs_something: 'Berkas itu memuat perintah yang dapat berjalan sendiri. Ekspor ulang sebagai PDF biasa.',
  macros: 'Berkas itu memuat makro. Simpan tanpa makro, lalu unggah lagi.',
  files_inside: 'Berkas itu menyimpan berkas lain di dalamnya. Pisahkan, lalu unggah lagi.',
  unpacks_too_large: 'Isi berkas itu terlalu besar saat dibuka. Sederhanakan, lalu unggah lagi.',
  took_too_long: 'Berkas itu terlalu rumit untuk diperiksa. Sederhanakan, lalu unggah lagi.',
  corrupt: 'Berkas itu rusak atau terpotong. Ekspor ulang dari aslinya, lalu unggah lagi.',
};

const REFUSALS = {
  ...LOCKS,
  ...PICTURES,
  no_block: 'Bagian itu sudah tidak ada di halaman ini.',
  too_many: `Batasnya sudah tercapai: ${LIMITS.blocksOfPage} bagian per halaman, ${LIMITS.pages} halaman, ${LIMITS.stories} berita, ${LIMITS.documents} dokumen.`,
  keep_home: 'Beranda tidak dapat diturunkan: tanpa beranda, warga tidak menemukan jalan masuk.',
  nothing_changed: 'Belum ada yang berubah di situs ini. Benahi dahulu satu hal, lalu kirim.',
  reason_missing: `Tulis alasannya, paling banyak ${LIMITS.reason} huruf. Warga membacanya di tempat semula.`,
  correction_missing: `Tulis ralatnya, paling banyak ${LIMITS.caption} huruf.`,
  conflict: 'Bagian ini juga diubah di jendela atau perangkat lain.',
} as const;

const DONE = {
  tersimpan: 'Perubahan tersimpan.',
  dihapus: 'Bagian dihapus.',
  dipulihkan: 'Bagian dipulihkan.',
  diturunkan: 'Diturunkan. Warga melihat alasannya.',
  ditayangkan: 'Ditayangkan kembali.',
  terbit: 'Sudah tayang di situs latihan.',
  ralat: 'Ralat tercantum di bawah berita.',
  terkirim: 'Situs terkirim ke mentor.',
} as const;

/** A refusal in one sentence that says what to do. */
export const refusalSentence = (reason: string): string =>
  (({ ...REFUSALS, ...DOCUMENTS }) as Record<string, string>)[reason] ??
  'Perubahan itu belum dapat disimpan. Coba lagi.';

/** What an address says has happened; unknown words say nothing. */
export function noteOf(code: string | null): PortalNoteOnPage | null {
  if (code === null) return null;
  if (Object.hasOwn(DONE, code)) return { tone: 'success', text: DONE[code as keyof typeof DONE] };
  if (Object.hasOwn(REFUSALS, code))
    return { tone: 'warning', text: REFUSALS[code as keyof typeof REFUSALS] };
  return null;
}
