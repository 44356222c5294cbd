import type { PortalPage } from '../snapshot.ts';
import type { Fault } from './check.ts';

/** Words by which an office calls its work; nobody looks for them. */
const OFFICE_WORDS =
  /\b(?:penyelenggaraan|pelaksanaan|fasilitasi|tupoksi|tugas pokok|seksi|subbag(?:ian)?|bidang|kegiatan|program|optimalisasi|tata laksana|nomenklatur|standar operasional|SOP)\b/i;
/** Short forms that stand on everybody's own papers. */
const KNOWN = new Set(
  'KTP KIA KK NIK SIM STNK BPJS JKN PBB KUR IMB PBG SKCK PAUD SD SMP SMA TK RT RW UMKM'.split(' '),
);
const MOST_WORDS = 8;

/** Whether a title is said as people say it who need the thing. */
export function plainTitleFault({ title }: Pick<PortalPage, 'title'>): Fault | undefined {
  const problem = problemOf(title);
  if (problem === undefined) return undefined;
  return {
    short: 'Judul belum memakai kata warga',
    problem,
    todo: 'Beri judul seperti warga menyebutnya, misalnya “Imunisasi anak” atau “Mengurus KTP yang hilang”.',
  };
}

function problemOf(title: string): string | undefined {
  const office = OFFICE_WORDS.exec(title)?.[0];
  if (office) return `Judul memakai istilah kantor: “${office}”.`;
  const letters = title.replace(/[^\p{L}]/gu, '');
  const isShouted = letters.length > 5 && letters === letters.toUpperCase();
  const short = (title.match(/\b\p{Lu}{2,}\d?\p{Lu}*\b/gu) ?? []).find((word) => !KNOWN.has(word));
  if (short && !isShouted) return `Judul memakai singkatan “${short}” yang belum tentu dikenal.`;
  const words = title.trim().split(/\s+/).length;
  return words > MOST_WORDS ? `Judul terdiri atas ${words} kata.` : undefined;
}
