import type { KeyMeaning } from '../shortcut-dialog.tsx';

/** Every key of the room; each has a button besides. */
export const PHOTO_ROOM_KEYS: KeyMeaning[] = [
  [['J', 'K'], 'bingkai berikutnya, sebelumnya'],
  [['C'], 'komentar pada foto; tombol panah menggeser titiknya'],
  [['G'], 'pujian pada foto'],
  [['X'], 'usul potongan'],
  [['S'], 'usul takarir'],
  [['Z'], 'perbesar foto'],
  [['/'], 'frasa siap pakai; di dalam isian: ketik / di awal kata'],
  [['R'], 'ke rubrik; lagi: kriteria berikutnya'],
  [['1', '2', '3', '4'], 'tingkat kriteria yang terbuka'],
  [['T'], 'lembar tugas'],
  [['N', 'Shift N'], 'karya berikutnya, sebelumnya'],
  [['L'], 'lulus (tekan dua kali)'],
  [['P'], 'kembalikan untuk perbaikan (tekan dua kali)'],
  [['U'], 'urungkan keputusan terakhir, selama sepuluh detik'],
  [['M'], 'minta mentor lain'],
  [['Ctrl Enter'], 'simpan komentar'],
  [['Esc'], 'keluar dari isian tanpa membuang tulisan'],
  [['?'], 'semua pintasan'],
];

/** Those that are used most. */
export const PHOTO_KEY_LINE: KeyMeaning[] = [
  [['J', 'K'], 'bingkai'],
  [['C'], 'komentar'],
  [['G'], 'pujian'],
  [['X'], 'potongan'],
  [['S'], 'takarir'],
  [['Z'], 'perbesar'],
  [['/'], 'frasa siap pakai'],
  [['N'], 'karya berikutnya'],
];
