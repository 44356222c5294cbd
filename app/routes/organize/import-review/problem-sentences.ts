import type { RowProblem } from '#app/domain/roster/check-fields.ts';
import type { CheckedRow } from '#app/domain/roster/check-rows.ts';

const SENTENCES: Record<
  Exclude<RowProblem['code'], 'nip_length' | 'nip_duplicate' | 'email_duplicate'>,
  string
> = {
  name_missing: 'Nama kosong',
  name_invalid: 'Nama hanya memuat huruf, spasi, titik, koma, dan petik',
  name_too_long: 'Nama lebih dari 120 huruf',
  nip_number: 'NIP berubah menjadi angka; tulis lagi 18 angkanya',
  nip_letters: 'NIP hanya memuat angka',
  nip_birth_date: 'NIP: delapan angka pertama bukan tanggal lahir',
  nip_month: 'NIP: bulan pengangkatan bukan 01–12',
  nip_appointment: 'NIP: tahun pengangkatan tidak cocok dengan tahun lahir',
  nip_sex: 'NIP: angka ke-15 perlu 1 atau 2',
  nip_serial: 'NIP: tiga angka terakhir tidak boleh 000',
  nip_taken: 'NIP ini terdaftar atas nama orang lain',
  email_invalid: 'Alamat surel belum benar',
  email_taken: 'Surel ini terdaftar atas nama orang lain',
  identity_missing: 'Isi NIP atau surel',
  opd_missing: 'OPD kosong',
  opd_unknown: 'OPD belum dikenal',
  position_too_long: 'Jabatan lebih dari 160 huruf',
  rank_unknown: 'Golongan belum dikenal, misalnya III/c atau IX',
};

/** What is to be mended, in Indonesian. */
export function problemSentence(problem: RowProblem): string {
  switch (problem.code) {
    case 'nip_length':
      return `NIP perlu 18 angka; ini ${problem.digits ?? 0} angka`;
    case 'nip_duplicate':
      return `NIP sama dengan baris ${problem.otherRow ?? '?'}, orang lain`;
    case 'email_duplicate':
      return `Surel sama dengan baris ${problem.otherRow ?? '?'}, orang lain`;
    default:
      return SENTENCES[problem.code];
  }
}

/** Why a row is passed over. */
export function existingSentence({ cause }: Extract<CheckedRow, { status: 'existing' }>): string {
  return cause.kind === 'enrolled'
    ? 'Sudah terdaftar di angkatan ini'
    : `Orang yang sama dengan baris ${cause.row}`;
}
