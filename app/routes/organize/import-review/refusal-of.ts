import type { ImportRosterResult } from '#app/domain/roster/import-roster.server.ts';

type Refused = Exclude<ImportRosterResult, { ok: true }>;

/** Why nobody was enrolled, and what to do about it. */
export function refusalOf(refused: Refused): string {
  if (refused.reason !== 'over_quota')
    return 'Tidak ada baris siap yang dipilih. Pilih baris, atau perbaiki lebih dahulu.';
  const opds = refused.opds.map(({ opdName, quota, wouldBe }) => `${opdName} ${wouldBe} dari kuota ${quota}`);
  return `Kuota OPD terlampaui: ${opds.join('; ')}. Kurangi pilihan pada tab Siap, atau ubah kuota di Data angkatan.`;
}
