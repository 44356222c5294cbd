import type { TwoStepResult } from '#app/domain/accounts/two-step.server.ts';

export function twoStepSentence(refusal: Extract<TwoStepResult, { ok: false }>): string {
  return refusal.reason === 'wait'
    ? `Terlalu banyak percobaan. Coba lagi setelah ${Math.ceil(refusal.seconds / 60)} menit.`
    : 'Kode belum cocok. Pastikan jam ponsel Anda tepat, lalu isi kode yang sekarang tampil.';
}
