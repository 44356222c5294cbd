import type { IssueObstacle } from '#app/domain/certificates/issue-certificates.server.ts';
import { formatList, formatNumber } from '#app/ui/format.ts';

/** Facts that a record may lack, as people call them. */
const FACTS: Record<string, string> = {
  'holder.name': 'nama peserta',
  'holder.nip': 'NIP peserta',
  'holder.position': 'jabatan peserta',
  'holder.rank': 'pangkat peserta',
  'holder.agency': 'nama OPD',
  'issue.place': 'kota penerbitan',
  'training.title': 'nama kursus',
  'training.place': 'tempat kegiatan',
  modules: 'jumlah modul',
};

/** What a participant still lacks for a certificate, each in one sentence. */
export function obstacleSentences(
  reasons: readonly IssueObstacle[],
  modules: readonly { id: string; ord: number }[],
): string[] {
  const isUnfinished = reasons.some(({ kind }) => kind === 'modules');
  return reasons.flatMap((reason) => sentencesOf(reason, modules, isUnfinished));
}

function sentencesOf(
  reason: IssueObstacle,
  modules: readonly { id: string; ord: number }[],
  isUnfinished: boolean,
): string[] {
  switch (reason.kind) {
    case 'modules': {
      const ords = modules.filter(({ id }) => reason.incomplete.includes(id)).map(({ ord }) => ord);
      return [modulesSentence(ords, modules.length)];
    }
    case 'grade':
      return gradeSentence(reason.grade, reason.needed, isUnfinished);
    case 'attendance':
      return [
        `Hadir ${reason.attended} dari ${reason.meetings} pertemuan; perlu paling sedikit ${reason.neededPercent} persen.`,
      ];
    case 'unprintable':
      return [`Data ini belum dapat dicetak: ${FACTS[reason.fact] ?? reason.fact}.`];
  }
}

function modulesSentence(ords: number[], total: number): string {
  if (ords.length === total) return 'Semua modul belum tuntas.';
  return `Modul ${formatList(ords.map(String))} belum tuntas.`;
}

/** A grade over few modules is no grade yet; a low one is worth knowing all the same. */
function gradeSentence(grade: number | null, needed: number, isUnfinished: boolean): string[] {
  if (grade === null) return isUnfinished ? [] : ['Nilai akhir belum ada.'];
  const name = isUnfinished ? 'Nilai sementara' : 'Nilai akhir';
  return [`${name} ${formatNumber(grade)}; batas lulus ${formatNumber(needed)}.`];
}
