import type { KeyMeaning } from '../shortcut-dialog.tsx';

/** Every key of the room; each has a button besides. */
export const ROOM_KEYS: KeyMeaning[] = [
  [['J', 'K'], 'paragraf berikutnya, sebelumnya'],
  [['C'], 'komentar pada pilihan atau paragraf'],
  [['G'], 'pujian pada pilihan atau paragraf'],
  [['S'], 'usul suntingan pada pilihan atau paragraf'],
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
  [['Ctrl Enter'], 'simpan komentar atau usul'],
  [['Esc'], 'keluar dari isian tanpa membuang tulisan di halaman'],
  [['?'], 'semua pintasan'],
];
