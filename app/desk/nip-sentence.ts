import type { NipProblem } from '#app/domain/accounts/nip.ts';

/** What is wrong with a NIP as typed, and what it should be. */
export function nipSentence(problem: NipProblem): string {
  switch (problem.code) {
    case 'length':
      return `NIP harus 18 angka. Yang diketik ${problem.digits} angka.`;
    case 'letters':
      return `NIP hanya memuat angka. Yang diketik memuat “${problem.found}”.`;
    case 'birth_date':
      return 'Delapan angka pertama NIP harus tanggal lahir (tahun, bulan, tanggal).';
    case 'month':
      return 'Angka ke-13 dan ke-14 NIP harus bulan pengangkatan, 01 sampai 12.';
    case 'sex':
      return 'Angka ke-15 NIP harus 1 atau 2.';
    case 'serial':
      return 'Tiga angka terakhir NIP tidak boleh 000.';
    case 'appointment':
      return 'Tahun pengangkatan di NIP tidak cocok dengan tahun lahirnya.';
  }
}
