/** Why nothing at all can be issued in a batch. */
export const REFUSALS = {
  no_signatory:
    'Angkatan ini belum mempunyai penanda tangan. Pilih pejabatnya pada data angkatan, lalu terbitkan lagi.',
  number_pattern: 'Pola nomor balai belum dapat dipakai. Minta pengelola memperbaikinya di Lembaga.',
  nobody: 'Pilih sekurangnya satu peserta.',
} as const;
