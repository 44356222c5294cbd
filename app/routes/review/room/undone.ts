/** What the room says after "Urungkan". */
export function undoneSentence(outcome: string | null): string | null {
  switch (outcome) {
    case 'lulus':
      return 'Keputusan “Lulus” diurungkan. Naskah ini menunggu Anda lagi, dengan semua tandanya.';
    case 'kembali':
      return 'Keputusan “Kembalikan untuk perbaikan” diurungkan. Naskah ini menunggu Anda lagi, dengan semua tandanya.';
    case 'lewat':
      return 'Waktu untuk mengurungkan, sepuluh detik, sudah lewat. Keputusan tetap berlaku.';
    default:
      return null;
  }
}
