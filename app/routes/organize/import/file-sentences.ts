import type { Refusal } from '#app/documents/spreadsheet/table.ts';
import type { RosterReading } from '#app/domain/roster/read-roster.ts';
import type { ColumnId } from '#app/domain/roster/table.ts';
import { formatList, formatNumber } from '#app/ui/format.ts';

type UnreadRoster = Extract<RosterReading, { ok: false }>;

export const COLUMN_NAMES: Record<ColumnId, string> = {
  name: 'Nama',
  nip: 'NIP',
  email: 'Surel',
  opd: 'OPD',
  position: 'Jabatan',
  rank: 'Golongan',
};

const SENTENCES: Record<
  Refusal | Exclude<UnreadRoster['reason'], 'missing_columns' | 'too_many_rows'>,
  string
> = {
  empty: 'Berkas ini kosong. Pilih berkas yang berisi daftar peserta.',
  file_too_large: 'Berkas lebih besar dari 5 MB. Sisakan lembar daftar peserta saja, lalu unggah lagi.',
  unpacks_too_large:
    'Isi berkas ini terlalu besar untuk dibuka. Salin daftarnya ke berkas baru, lalu unggah lagi.',
  too_many_rows: 'Berkas berisi lebih dari 5.000 baris. Bagi menjadi beberapa berkas.',
  too_many_columns: 'Berkas berisi lebih dari 50 kolom. Sisakan kolom peserta saja.',
  not_a_table: 'Berkas ini bukan XLSX atau CSV. Simpan daftar peserta sebagai XLSX, lalu unggah lagi.',
  old_excel: 'Berkas ini bentuk Excel lama (.xls) atau berkata sandi. Simpan sebagai XLSX tanpa kata sandi.',
  encrypted: 'Berkas ini berkata sandi. Simpan salinan tanpa kata sandi, lalu unggah lagi.',
  corrupt: 'Berkas ini rusak atau terpotong. Buka di komputer Anda, simpan lagi sebagai XLSX, lalu unggah.',
  took_too_long: 'Berkas ini terlalu lama dibaca. Salin daftarnya ke berkas baru, lalu unggah lagi.',
  no_header:
    'Baris judul kolom tidak ditemukan. Baris pertama perlu memuat Nama, NIP, Surel, OPD, Jabatan, Golongan.',
  no_rows: 'Di bawah baris judul tidak ada peserta.',
};

/** Why a file was not read, and what to do about it. */
export function refusalSentence(refusal: { reason: Refusal } | UnreadRoster): string {
  if (refusal.reason === 'missing_columns') {
    const names = refusal.missing.map((column) => COLUMN_NAMES[column]);
    return `Kolom ${formatList(names)} tidak ditemukan. Tambahkan judul kolom itu, lalu unggah lagi.`;
  }
  if (refusal.reason === 'too_many_rows' && 'max' in refusal)
    return `Berkas berisi lebih dari ${formatNumber(refusal.max)} peserta. Bagi menjadi beberapa berkas.`;
  return SENTENCES[refusal.reason];
}

export function uploadSentence(reason: 'too_large' | 'not_a_form' | 'cut_off'): string {
  if (reason === 'too_large') return SENTENCES.file_too_large;
  return reason === 'cut_off'
    ? 'Pengiriman berkas terputus. Pilih berkasnya lagi, lalu coba sekali lagi.'
    : 'Pilih berkas peserta lebih dahulu.';
}
