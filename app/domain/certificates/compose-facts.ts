import type { AssignmentForm } from '#db/schema/courses.ts';
import { formatGolongan, parseGolongan } from '../accounts/golongan.ts';
import { displayName, type PersonName } from '../accounts/person-name.ts';
import { predikatScale, roundToTenth } from '../learning/grade.ts';
import { type CertificateFacts, certificateFacts } from './facts.ts';

/** What the office that issues knows of the batch; the same for all of its certificates. */
export interface OfficeRecords {
  balaiName: string;
  institutionLine: string;
  emblem: string | null;
  pemdaName: string;
  courseTitle: string;
  place: string;
  startsOn: string;
  endsOn: string;
  certificateCity: string;
  passScore: number;
  signatories: { name: string; nip: string | null; position: string }[];
}

export interface HolderRecords {
  person: PersonName;
  nip: string | null;
  nipKind: 'pns' | 'pppk' | null;
  position: string;
  rank: string;
  opdName: string;
  finalGrade: number;
  modules: { ord: number; title: string; jp: number; grade: number | null }[];
  works: { title: string; form: AssignmentForm }[];
  mentors: { person: PersonName; position: string }[];
}

export interface NumberRecords {
  number: string;
  replaces: string | null;
  code: string;
  /** The public origin: the QR code and the printed address use only this. */
  origin: string;
  issuedOn: string;
  issuedAt: Date;
  isSigned: boolean;
}

const WORK_KINDS: Record<AssignmentForm, string> = {
  news: 'berita',
  photo: 'foto',
  service_page: 'situs OPD',
  clarification: 'klarifikasi',
  package: 'paket berita',
};
const MOST_WORKS = 40;
const MOST_MENTORS = 8;
const LONGEST_ROLE = 40;

/**
 * Everything a certificate says, as it will be printed and never change. Fails, with the name of the fact, where a
 * record cannot be printed.
 */
export function composeFacts(
  office: OfficeRecords,
  holder: HolderRecords,
  numbered: NumberRecords,
): { ok: true; facts: CertificateFacts } | { ok: false; fact: string } {
  const scale = predikatScale(office.passScore);
  const reading = certificateFacts.safeParse({
    institutionLines: [...lines(office.institutionLine).slice(0, 2), office.balaiName],
    emblem: office.emblem,
    pemdaLine: `bersama ${/^pemerintah\b/i.test(office.pemdaName) ? '' : 'Pemerintah '}${office.pemdaName}`,
    title: 'Sertifikat',
    number: numbered.number,
    replaces: numbered.replaces,
    code: numbered.code,
    verifyUrl: `${numbered.origin}/v/${numbered.code}`,
    holder: {
      name: displayName(holder.person),
      nip: holder.nip,
      nipLabel: holder.nipKind === 'pppk' ? 'NI PPPK' : 'NIP',
      position: holder.position.trim() || null,
      rank: rankLine(holder),
      agency: agencyLine(holder.opdName, office.pemdaName),
    },
    training: {
      title: trainingTitle(office.courseTitle),
      startsOn: office.startsOn,
      endsOn: office.endsOn,
      place: office.place.trim() || null,
    },
    jp: holder.modules.reduce((sum, { jp }) => sum + jp, 0),
    finalScore: holder.finalGrade,
    predikat: scale.find(({ from }) => holder.finalGrade >= from)?.label,
    issue: { place: office.certificateCity, on: numbered.issuedOn },
    issuedAt: numbered.issuedAt.toISOString(),
    signatories: office.signatories.map(({ name, nip, position }) => ({ title: position, name, nip })),
    modules: holder.modules.map(({ ord, title, jp, grade }) => ({
      ord,
      title,
      jp,
      score: grade === null ? null : roundToTenth(grade),
    })),
    works: holder.works.slice(0, MOST_WORKS).map(printedWork),
    mentors: holder.mentors.slice(0, MOST_MENTORS).map(({ person, position }) => ({
      name: displayName(person),
      role: position.trim() && position.length <= LONGEST_ROLE ? position : null,
    })),
    predikatScale: scale,
    passMark: office.passScore,
    isSigned: numbered.isSigned,
  });
  return reading.success
    ? { ok: true, facts: reading.data }
    : { ok: false, fact: reading.error.issues[0]?.path.join('.') ?? '' };
}

/** A course is named by what it teaches; a certificate also says what it was. */
export function trainingTitle(courseTitle: string): string {
  return /^(?:bimbingan|bimtek|pelatihan|diklat|kursus|lokakarya)\b/i.test(courseTitle)
    ? courseTitle
    : `Bimbingan Teknis ${courseTitle}`;
}

function agencyLine(opdName: string, pemdaName: string): string {
  const isNamed = opdName.toLowerCase().includes(pemdaName.toLowerCase());
  return isNamed ? opdName : `${opdName} ${pemdaName}`;
}

function rankLine({ rank, nipKind }: HolderRecords): string | null {
  if (!rank.trim()) return null;
  const golongan = parseGolongan(rank, nipKind ?? 'unknown');
  return golongan ? formatGolongan(golongan) : rank.trim();
}

function printedWork({ title, form }: HolderRecords['works'][number]) {
  // What was written stands in quotation marks; a page of an office's website is a thing.
  return { title: form === 'service_page' ? title : `“${title}”`, kind: WORK_KINDS[form] };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
