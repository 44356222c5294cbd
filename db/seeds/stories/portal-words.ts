import type { BlockValues, DocumentValues } from '#app/domain/portal/forms.ts';
import type { BlockKind, BlockRole, PageKind, PortalDocument } from '#app/domain/portal/snapshot.ts';
import type { Beat } from './ended-beats.ts';

type Part = [kind: BlockKind, heading: string, text: string, role?: BlockRole];

const part = ([kind, heading, text, role = '']: Part): BlockValues => ({
  ...{ kind, heading, text, role, level: 2, alt: '', caption: '', was: '' },
});

/** What a careful participant writes on the service page. */
export function serviceWords({ cost, time, papers, steps, summary }: Beat['service']): BlockValues[] {
  const parts: Part[] = [
    ['facts', '', `Biaya: ${cost}\nWaktu: ${time}\nTempat: Loket lantai satu, kantor dinas`],
    ['list', 'Yang perlu dibawa', papers.replaceAll(/(?:,| dan) /g, '\n'), 'syarat'],
    ['steps', 'Alur pelayanan', steps.slice(0, 5).join('\n'), 'prosedur'],
    ['text', 'Yang Anda terima', summary, 'produk'],
    [
      'text',
      'Pengaduan',
      'Sampaikan kepada petugas informasi, telepon (0621) 555010, atau [SP4N-LAPOR!](https://www.lapor.go.id). Jawaban paling lama tiga hari kerja.',
      'pengaduan',
    ],
    [
      'links',
      'SOP dan maklumat layanan',
      '[Maklumat layanan](/dokumen/maklumat-layanan)\n[SOP pelayanan](/dokumen/sop-pelayanan)',
      'dokumen',
    ],
  ];
  return parts.map(part);
}

/** And on the pages that every agency has; the others are taken away. */
export function pageWords(
  kind: PageKind,
  agency: string,
  service: string,
  door: string,
): BlockValues[] | undefined {
  return PAGES[kind]?.(agency, service, door).map(part);
}

const PAGES: Partial<Record<PageKind, (agency: string, service: string, door: string) => Part[]>> = {
  home: (_agency, service, door) => [
    [
      'links',
      'Yang paling dicari',
      `[${service}](/${door})\n[Informasi publik](/ppid)\n[Hubungi kami](/kontak)`,
    ],
  ],
  profile: (agency) => [
    [
      'text',
      'Tugas kami',
      `${agency} melayani warga Kabupaten Sei Rantau di loket setiap hari kerja, mendampingi desa dan kelurahan, menjaga mutu pelayanan, dan menjawab pertanyaan yang masuk lewat situs ini.`,
    ],
    [
      'list',
      'Struktur organisasi',
      'Kepala dinas\nSekretaris\nTiga kepala bidang\nKelompok jabatan fungsional',
    ],
  ],
  ppid: () => [
    [
      'steps',
      'Permohonan informasi',
      'Isi formulir permohonan di loket atau lewat surel kantor.\nTerima jawaban paling lama 10 hari kerja.\nBila belum puas, ajukan keberatan kepada atasan PPID.',
    ],
    ['text', 'Informasi serta-merta', 'Tidak ada keadaan darurat pada hari halaman ini diperiksa.'],
    [
      'list',
      'Informasi yang dikecualikan',
      'Berkas pribadi pegawai dan pemohon, menurut uji konsekuensi PPID utama',
    ],
    ['links', 'Daftar informasi publik', '[Daftar informasi publik](/dokumen/daftar-informasi-publik)'],
  ],
  contact: () => [
    [
      'facts',
      '',
      'Alamat: Jalan Perkantoran Nomor 1, Sei Rantau\nJam layanan: Senin–Jumat, 08.00–15.00 WIB\nTelepon kantor: (0621) 555010',
    ],
  ],
};

/** What is published anew, for this service and for the office. */
export function papersOf(
  service: string,
): [title: string, kind: DocumentValues['docKind'], ppidClass: DocumentValues['ppidClass']][] {
  return [
    ['SOP pelayanan', 'sop', 'setiap_saat'],
    ['Maklumat layanan', 'maklumat', 'setiap_saat'],
    [`Standar pelayanan ${service.toLowerCase()}`, 'standar', 'setiap_saat'],
    ['Daftar informasi publik', 'dip', 'berkala'],
    ['Laporan kinerja', 'laporan', 'berkala'],
  ];
}

/** Why an old document of the start state is taken away. */
export const oldPaper = ({ inspection }: PortalDocument): string =>
  inspection && inspection.personalData.length > 0
    ? 'Memuat data pribadi warga.'
    : 'Sudah diganti dokumen yang berlaku.';
