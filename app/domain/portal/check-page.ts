import { type CheckResult, checkPortal, type Finding, type PortalCheck } from './check-portal.ts';
import type { Ground } from './checks/check.ts';
import type { PageKind, PortalSnapshot } from './snapshot.ts';

/** One row of the short list beside a page: done, or what to do and where. */
export interface ChecklistRow {
  id: string;
  title: string;
  isDone: boolean;
  /** What is wrong at the first place, and what to do about it; empty when it is done. */
  problem: string;
  todo: string;
  /** Why the first of them matters, and what that rests on; nothing when it is done. */
  why: string;
  ground: Ground | null;
  /** How many places of this page it concerns. */
  count: number;
  findings: Finding[];
}

export interface PageChecklist {
  done: number;
  total: number;
  rows: ChecklistRow[];
}

/** The list beside one page, at most nine rows. For many pages of a portal run `checkPortal` once. */
export function checkPage(snapshot: PortalSnapshot, pageId: string): PageChecklist {
  return pageChecklist(checkPortal(snapshot), snapshot, pageId);
}

export function pageChecklist(report: PortalCheck, snapshot: PortalSnapshot, pageId: string): PageChecklist {
  const page = snapshot.pages.find(({ id }) => id === pageId);
  const kind = page?.state === 'unpublished' ? 'unpublished' : page?.kind;
  const found = new Map(
    report.topics.flatMap(({ checks }) => checks).map((check): [string, CheckResult] => [check.id, check]),
  );
  const rows = kind === undefined ? [] : LISTS[kind].map((row) => readRow(row, found, pageId));
  return { done: rows.filter(({ isDone }) => isDone).length, total: rows.length, rows };
}

/** What is wrong with one page, story or document, the gravest first. */
export function findingsAt(
  report: PortalCheck,
  place: { storyId: string } | { documentId: string } | { pageId: string },
): Finding[] {
  const weights = new Map(
    report.topics.flatMap(({ checks }) => checks).map(({ id, weight }): [string, number] => [id, weight]),
  );
  const weightOf = ({ checkId }: Finding) => weights.get(checkId) ?? 0;
  return report.findings
    .filter(({ place: at }) =>
      Object.entries(place).every(([key, id]) => (at as unknown as Record<string, unknown>)[key] === id),
    )
    .sort((a, b) => weightOf(b) - weightOf(a));
}

interface Row {
  id: string;
  title: string;
  checks: string[];
  /** Also what the portal as a whole lacks, wherever that is missed. */
  isWhole?: boolean;
}

function readRow(row: Row, found: Map<string, CheckResult>, pageId: string): ChecklistRow {
  const findings = row.checks
    .flatMap((id) => found.get(id)?.findings ?? [])
    .filter(({ place }) => row.isWhole || (place.kind === 'page' && place.pageId === pageId));
  const first = findings[0];
  const check = first && found.get(first.checkId);
  return {
    id: row.id,
    title: row.title,
    isDone: first === undefined,
    problem: first?.problem ?? '',
    todo: first?.todo ?? '',
    why: check?.why ?? '',
    ground: check?.ground ?? null,
    count: findings.length,
    findings,
  };
}

const row = (id: string, title: string, ...checks: string[]): Row => ({ id, title, checks });
const ofPortal = (id: string, title: string): Row => ({ id, title, checks: [id], isWhole: true });

const IS_FULL = row('isi', 'Halaman ada isinya', 'halaman-kosong');
const HEADINGS = row('judul', 'Judul bagian tersusun', 'urutan-judul', 'judul-kapital');
const PICTURES = row('gambar', 'Gambar memiliki teks pengganti', 'teks-pengganti', 'takarir-foto');
const LINKS = row('tautan', 'Tautan berfungsi dan jelas', 'tautan-rusak', 'kata-tautan');
const PRIVACY = row('data-pribadi', 'Tanpa data pribadi', 'data-pribadi-halaman');
const DATE = row('tanggal', 'Tanggal pembaruan', 'tanggal-pembaruan', 'teks-kedaluwarsa');
const ORDINARY = [IS_FULL, HEADINGS, PICTURES, LINKS, PRIVACY, DATE];

const LISTS: Record<PageKind | 'unpublished', Row[]> = {
  service: [
    row('judul', 'Judul memakai kata warga', 'layanan-judul', 'judul-kapital', 'urutan-judul'),
    row('biaya', 'Biaya disebut jelas', 'layanan-biaya'),
    row('waktu', 'Waktu dan tempat', 'layanan-waktu', 'layanan-tempat'),
    row('syarat', 'Persyaratan berupa daftar', 'layanan-syarat'),
    row('alur', 'Alur dan hasil pelayanan', 'layanan-alur', 'layanan-produk'),
    row('kontak', 'Kontak kantor yang dapat dihubungi', 'layanan-pengaduan', 'data-pribadi-halaman'),
    row('maklumat', 'Maklumat layanan dan SOP', 'layanan-maklumat', 'layanan-sop'),
    row(
      'gambar',
      'Gambar dan tautan terbaca',
      'teks-pengganti',
      'takarir-foto',
      'tautan-rusak',
      'kata-tautan',
    ),
    row('tanggal', 'Tanggal pembaruan', 'tanggal-pembaruan', 'teks-kedaluwarsa', 'halaman-kosong'),
  ],
  home: [
    row('pintu', 'Jalan ke layanan dan PPID', 'beranda-pintu'),
    { ...row('berita', 'Berita dalam 30 hari terakhir', 'berita-terbaru'), isWhole: true },
    ...ORDINARY,
  ],
  profile: [
    ofPortal('ppid-profil', 'Profil instansi'),
    ofPortal('ppid-struktur', 'Struktur organisasi'),
    ...ORDINARY,
  ],
  ppid: [
    ofPortal('ppid-dip', 'Daftar informasi publik'),
    ofPortal('ppid-berkala', 'Informasi berkala'),
    ofPortal('ppid-setiap-saat', 'Informasi setiap saat'),
    ofPortal('ppid-serta-merta', 'Informasi serta-merta'),
    ofPortal('ppid-dikecualikan', 'Informasi dikecualikan'),
    ofPortal('ppid-permohonan', 'Cara meminta informasi'),
    row(
      'susunan',
      'Judul, gambar, dan tautan terbaca',
      ...HEADINGS.checks,
      ...PICTURES.checks,
      ...LINKS.checks,
    ),
    PRIVACY,
    row('tanggal', 'Tanggal pembaruan', ...DATE.checks, 'halaman-kosong'),
  ],
  contact: [row('kontak', 'Alamat, jam, dan nomor kantor', 'kontak-lengkap'), ...ORDINARY],
  page: ORDINARY,
  unpublished: [row('alasan', 'Alasan diturunkan', 'alasan-turun')],
};
