import {
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
  type PasswordProblem,
} from '#app/domain/accounts/password-rules.ts';

export const PASSWORD_SENTENCES: Record<PasswordProblem, string> = {
  too_short: `Kata sandi paling sedikit ${MIN_PASSWORD_LENGTH} karakter.`,
  too_long: `Kata sandi paling banyak ${MAX_PASSWORD_LENGTH} karakter.`,
  common: 'Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak lazim bersama.',
  contains_nip: 'Kata sandi tidak boleh memuat NIP Anda.',
  contains_email_name: 'Kata sandi tidak boleh memuat nama surel Anda.',
};
