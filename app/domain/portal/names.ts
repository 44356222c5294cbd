import type { BlockKind, BlockRole, DocumentKind, PortalBlock, PortalPage, PpidClass } from './snapshot.ts';

export const BLOCK_KINDS: Record<BlockKind, string> = {
  text: 'Teks',
  list: 'Daftar',
  steps: 'Langkah bernomor',
  facts: 'Keterangan singkat',
  links: 'Tautan',
  picture: 'Gambar',
};

/** What a service page tells, in the words of the office. */
export const BLOCK_ROLES: Record<BlockRole, string> = {
  '': 'Bagian biasa',
  syarat: 'Persyaratan',
  prosedur: 'Alur pelayanan',
  waktu: 'Waktu pelayanan',
  biaya: 'Biaya',
  produk: 'Produk layanan',
  pengaduan: 'Pengaduan',
  tempat: 'Tempat',
  kontak: 'Kontak',
  dasar_hukum: 'Dasar hukum',
  dokumen: 'SOP dan maklumat',
};

/** How a block is called in lists: by its heading, else by what it is. */
export const blockName = ({ heading, role, kind }: Pick<PortalBlock, 'heading' | 'role' | 'kind'>): string =>
  heading || (role ? BLOCK_ROLES[role] : BLOCK_KINDS[kind]);

/** As menus name a page: the first one is the way home, whatever it calls itself. */
export const menuTitle = ({ kind, title }: Pick<PortalPage, 'kind' | 'title'>): string =>
  kind === 'home' ? 'Beranda' : title;

export const PPID_CLASSES: Record<PpidClass, string> = {
  berkala: 'Berkala',
  serta_merta: 'Serta-merta',
  setiap_saat: 'Setiap saat',
  dikecualikan: 'Dikecualikan',
};

export const DOCUMENT_KINDS: Record<DocumentKind, string> = {
  sop: 'SOP',
  maklumat: 'Maklumat layanan',
  standar: 'Standar pelayanan',
  laporan: 'Laporan',
  dip: 'Daftar informasi publik',
  lain: 'Lainnya',
};

export const keysOf = <K extends string>(names: Record<K, string>): [K, ...K[]] =>
  Object.keys(names) as [K, ...K[]];
