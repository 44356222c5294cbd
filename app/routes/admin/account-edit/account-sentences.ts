import { nipSentence } from '#app/desk/nip-sentence.ts';
import type { NipProblem } from '#app/domain/accounts/nip.ts';

const SENTENCES: Record<string, string> = {
  name_missing: 'Isi nama lengkap.',
  too_long: 'Isian ini terlalu panjang.',
  email: 'Alamat surel ini tidak lengkap. Contoh: nama@instansi.go.id.',
  no_way_in: 'Isi NIP atau surel, supaya pemilik akun dapat masuk.',
  nip_taken: 'NIP ini sudah dipakai akun lain.',
  email_taken: 'Surel ini sudah dipakai akun lain.',
  opd_unknown: 'OPD ini tidak ada lagi. Pilih yang lain.',
  role_unknown: 'Peran ini tidak dikenal. Pilih dari daftar.',
};

/** Codes of the account form; those of a NIP carry what was found after a colon. */
export function accountSentence(code: string): string {
  if (SENTENCES[code]) return SENTENCES[code];
  const [kind = '', found = ''] = code.split(/:(.*)/s);
  if (!kind.startsWith('nip_')) return 'Periksa kembali isian ini.';
  return nipSentence({ code: kind.slice(4), digits: Number(found), found } as NipProblem);
}
