import type { ProgressReport } from './progress.ts';

type HeadlineFacts = Pick<ProgressReport, 'participants' | 'percent' | 'latePeople' | 'lagging'>;

/**
 * The finding in one breath, ready to be read aloud to a head of office (mockup 11): "Ketuntasan 61 persen. Satpol PP,
 * BPBD, dan Kecamatan Labuhan perlu disusul."
 */
export function completionHeadline(report: HeadlineFacts): string {
  if (report.participants === 0) return 'Belum ada peserta di angkatan ini.';
  if (report.percent === 100) return 'Ketuntasan 100 persen. Semua OPD tuntas.';
  const finding = `Ketuntasan ${report.percent} persen.`;
  if (report.lagging.length > 0) {
    return `${finding} ${joinNames(report.lagging.map(({ name }) => name))} perlu disusul.`;
  }
  return report.latePeople > 0
    ? `${finding} ${report.latePeople} orang melewati tenggat.`
    : `${finding} Belum ada yang melewati tenggat.`;
}

/** The base of the finding: "Dari 70 peserta di 14 OPD, 20 orang melewati tenggat sedikitnya satu modul." */
export function latenessSentence(
  report: Pick<ProgressReport, 'participants' | 'latePeople' | 'rows'>,
): string {
  const base = `Dari ${grouped(report.participants)} peserta di ${report.rows.length} OPD`;
  return report.latePeople === 0
    ? `${base}, tidak ada yang melewati tenggat.`
    : `${base}, ${grouped(report.latePeople)} orang melewati tenggat sedikitnya satu modul.`;
}

/** "A", "A dan B", "A, B, dan C", as EYD writes lists. */
export function joinNames(names: readonly string[]): string {
  if (names.length < 3) return names.join(' dan ');
  return `${names.slice(0, -1).join(', ')}, dan ${names.at(-1)}`;
}

/** 1.250, without asking the machine for its locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
