import type { SignInResult } from '#app/domain/accounts/sign-in.server.ts';

/** What is said when a sign-in is refused: the same for known and unknown names. */
export function signInSentence(result: Extract<SignInResult, { ok: false }>): string {
  if (result.reason === 'wait') return waitSentence(result.seconds);
  return result.remaining > 0
    ? `NIP atau kata sandi belum cocok. Anda masih dapat mencoba ${result.remaining} kali.`
    : 'NIP atau kata sandi belum cocok. Coba lagi setelah 15 menit, atau atur ulang kata sandi Anda.';
}

export function waitSentence(seconds: number): string {
  const wait = seconds < 60 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`;
  return `Terlalu banyak percobaan. Coba lagi setelah ${wait}, atau atur ulang kata sandi Anda.`;
}
