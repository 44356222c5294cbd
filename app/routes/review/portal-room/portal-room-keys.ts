import type { KeyMeaning } from '../shortcut-dialog.tsx';

/** Every key of the room; each has a button besides. */
export const PORTAL_ROOM_KEYS: KeyMeaning[] = [
  [['J', 'K'], 'bagian situs berikutnya, sebelumnya'],
  [['X'], 'pemeriksaan'],
  [['B'], 'perubahan'],
  [['T'], 'lembar tugas'],
  [['/'], 'frasa siap pakai; di dalam isian: ketik / di awal kata'],
  [['R'], 'ke rubrik; lagi: kriteria berikutnya'],
  [['1', '2', '3', '4'], 'tingkat kriteria yang terbuka'],
  [['N', 'Shift N'], 'karya berikutnya, sebelumnya'],
  [['L'], 'lulus (tekan dua kali)'],
  [['P'], 'kembalikan untuk perbaikan (tekan dua kali)'],
  [['U'], 'urungkan keputusan terakhir, selama sepuluh detik'],
  [['M'], 'minta mentor lain'],
  [['?'], 'semua pintasan'],
];

/** Those that are used most. */
export const PORTAL_KEY_LINE: KeyMeaning[] = [
  [['J', 'K'], 'bagian'],
  [['X'], 'pemeriksaan'],
  [['B'], 'perubahan'],
  [['/'], 'frasa siap pakai'],
  [['N'], 'karya berikutnya'],
];
