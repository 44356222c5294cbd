import type { KeyMeaning } from '../shortcut-dialog.tsx';

/** Every key of the room; each has a button besides. */
export const ROOM_KEYS: KeyMeaning[] = [
  [['J', 'K'], 'paragraf berikutnya, sebelumnya'],
  [['C'], 'komentar pada pilihan atau paragraf'],
  [['G'], 'pujian pada pilihan atau paragraf'],
  [['S'], 'usul sisip di belakang pilihan atau paragraf'],
  [['X'], 'usul hapus pilihan atau paragraf'],
  [['Enter'], 'menyunting paragraf atau pilihan: yang diketik menjadi usul'],
  [['Alt 1', '–', '5'], 'alasan usul di kursor: fakta, 5W1H, EYD, gaya, etik; Alt 0 menghapusnya'],
  [['/'], 'frasa siap pakai; di dalam isian: ketik / di awal kata'],
  [['R'], 'ke rubrik; lagi: kriteria berikutnya'],
  [['1', '2', '3', '4'], 'tingkat kriteria yang terbuka'],
  [['B'], 'beda versi'],
  [['T'], 'lembar tugas'],
  [['N', 'Shift N'], 'naskah berikutnya, sebelumnya'],
  [['L'], 'lulus (tekan dua kali)'],
  [['P'], 'kembalikan untuk perbaikan (tekan dua kali)'],
  [['U'], 'urungkan keputusan terakhir, selama sepuluh detik'],
  [['M'], 'minta mentor lain'],
  [['Ctrl Z', 'Ctrl Y'], 'suntingan kembali, maju selangkah'],
  [['Ctrl Enter'], 'simpan komentar; di dalam usul: tulis alasannya'],
  [['Esc'], 'keluar dari isian atau suntingan tanpa membuang tulisan'],
  [['?'], 'semua pintasan'],
];

/** Those that are used most. */
export const KEY_LINE: KeyMeaning[] = [
  [['J', 'K'], 'paragraf'],
  [['C'], 'komentar'],
  [['G'], 'pujian'],
  [['S'], 'usul sisip'],
  [['X'], 'usul hapus'],
  [['/'], 'frasa siap pakai'],
  [['B'], 'beda versi'],
  [['N'], 'naskah berikutnya'],
];
