import type { Channel, HoaxKind, Tool, Verdict } from '#app/domain/courses/hoax-case.ts';
import type { Confidence } from '#app/domain/practice/calibration.ts';
import type { IconName } from '#app/ui/icons/names.ts';

export const VERDICT_WORDS: Record<Verdict, { label: string; icon: IconName }> = {
  true: { label: 'Benar', icon: 'check' },
  partly_true: { label: 'Sebagian benar', icon: 'circle-dot-dashed' },
  misleading: { label: 'Menyesatkan', icon: 'triangle-alert' },
  false: { label: 'Palsu', icon: 'x' },
  unproven: { label: 'Belum cukup bukti', icon: 'circle-question-mark' },
};

/** As module 7 names and explains them. */
export const HOAX_WORDS: Record<HoaxKind, { label: string; meaning: string }> = {
  fabricated: { label: 'Konten palsu', meaning: 'Seluruh isinya direka.' },
  manipulated: {
    label: 'Konten yang dimanipulasi',
    meaning: 'Bahan yang asli disunting sehingga artinya berubah.',
  },
  imposter: {
    label: 'Konten tiruan',
    meaning: 'Nama atau lambang sumber resmi dipinjam supaya orang percaya.',
  },
  false_context: {
    label: 'Konteks yang salah',
    meaning: 'Bahan yang asli dipakai untuk menerangkan kejadian, tempat, atau waktu lain.',
  },
  false_connection: {
    label: 'Keterkaitan yang salah',
    meaning: 'Judul, gambar, atau takarir tidak didukung isinya.',
  },
  misleading: {
    label: 'Konten yang menyesatkan',
    meaning: 'Fakta yang benar dibingkai supaya pembaca menarik kesimpulan keliru.',
  },
  satire: { label: 'Satire atau parodi', meaning: 'Semula lelucon, lalu beredar tanpa tanda kelucuannya.' },
};

export const TOOL_WORDS: Record<Tool, { label: string; icon: IconName }> = {
  source: { label: 'Cek sumber', icon: 'search-check' },
  date: { label: 'Cek tanggal', icon: 'calendar-search' },
  picture: { label: 'Cek gambar', icon: 'scan-search' },
  reports: { label: 'Cek kabar lain', icon: 'newspaper' },
  account: { label: 'Cek akun', icon: 'user-search' },
};

export const CONFIDENCE_WORDS: Record<Confidence, string> = {
  50: 'Ragu',
  70: 'Agak yakin',
  85: 'Yakin',
  95: 'Sangat yakin',
};

/** Where a claim circulates: what stands before its name. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  chat: 'Grup',
  post: 'Unggahan',
  letter: 'Surat',
  page: 'Laman',
  recording: 'Transkrip rekaman',
};
