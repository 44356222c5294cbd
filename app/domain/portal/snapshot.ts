/**
 * A practice portal as it stands at one moment: what its pages are drawn from, what the checks read, and what is frozen
 * when it is sent. Plain data; every text in it was typed by somebody and is encoded where it is shown.
 */
export interface PortalSnapshot {
  /** "Dinas Kesehatan". */
  opdName: string;
  /** What stands at the top of the portal; the participant may change it no more than the OPD could: it is given. */
  siteName: string;
  /** Invented, never resolvable: "dinkes.latihan.example". */
  host: string;
  /** The local date on which it was looked at: ages are counted from it. */
  today: string;
  /** In the order of the menu; unpublished ones too. */
  pages: PortalPage[];
  /** Newest event first; withdrawn ones too. */
  stories: PortalStory[];
  /** In the order they were put there. */
  documents: PortalDocument[];
  pictures: PortalPicture[];
}

/**
 * Addresses are paths of the portal itself, `pathOfPage` and its sisters in addresses.ts; a link in a text is such a path
 * ("/layanan/imunisasi-anak", "/berita/…", "/dokumen/…"), or https:, mailto: or tel:.
 */
export interface PortalPage {
  id: string;
  /** Path without the leading slash: "" for the home page, "profil", "layanan/imunisasi-anak". */
  slug: string;
  kind: PageKind;
  title: string;
  /** The line under the title. */
  summary: string;
  blocks: PortalBlock[];
  menuOrd: number;
  state: 'published' | 'unpublished';
  /** Shown to visitors in place of the page; empty while it is published. */
  unpublishedReason: string;
  /** "Diperiksa 10 November 2026": the date shown to visitors, put there by whoever made sure; null = none is shown. */
  reviewedOn: string | null;
  /** Of the last change of its words. */
  updatedAt: string;
}

export type PageKind = 'home' | 'profile' | 'service' | 'ppid' | 'contact' | 'page';

/**
 * A piece of a page. What `text` holds goes by the kind (`lines` and `inline` of block-text.ts read it):
 * text: paragraphs parted by a blank line · list, steps: one item a line · facts: "Biaya: Gratis" a line ·
 * links: "[Maklumat layanan](/dokumen/maklumat-layanan)" a line · picture: nothing.
 * In every line `**tebal**` is bold and `[kata](alamat)` a link; there is no other mark and never HTML.
 */
export interface PortalBlock {
  id: string;
  kind: BlockKind;
  /** Empty = no heading is drawn. */
  heading: string;
  /** Of the heading, below the page's h1. */
  level: 2 | 3 | 4;
  /** What a service page must tell, where this block tells it. */
  role: BlockRole;
  text: string;
  /** Of a picture block; null elsewhere and while none was chosen. */
  picture: PlacedPicture | null;
}

export type BlockKind = 'text' | 'list' | 'steps' | 'facts' | 'links' | 'picture';

/** The components of a service standard (UU 25/2009), and where SOP and maklumat are linked. */
export type BlockRole =
  | ''
  | 'syarat'
  | 'prosedur'
  | 'waktu'
  | 'biaya'
  | 'produk'
  | 'pengaduan'
  | 'tempat'
  | 'kontak'
  | 'dasar_hukum'
  | 'dokumen';

export interface PlacedPicture {
  pictureId: string;
  /** Read out in place of the picture; the rendered page carries exactly this, empty or not. */
  alt: string;
  /** Under the picture. */
  caption: string;
}

export interface PortalStory {
  id: string;
  /** Last part of its address "/berita/…". */
  slug: string;
  headline: string;
  /** "Sungai Rampah". */
  dateline: string;
  /** Local date of what is told; null = not said. */
  eventOn: string | null;
  /** Paragraphs as in a text block. */
  body: string;
  picture: PlacedPicture | null;
  state: 'published' | 'withdrawn';
  /** Stays for visitors when it is withdrawn. */
  withdrawnReason: string;
  /** The "Ralat" note, newest words; empty = none. */
  correction: string;
  /** Local date of the correction. */
  correctedOn: string | null;
  publishedOn: string;
  updatedAt: string;
}

export type PpidClass = 'berkala' | 'serta_merta' | 'setiap_saat' | 'dikecualikan';
export type DocumentKind = 'sop' | 'maklumat' | 'standar' | 'laporan' | 'dip' | 'lain';

export interface PortalDocument {
  id: string;
  /** Last part of its address "/dokumen/…". */
  slug: string;
  title: string;
  ppidClass: PpidClass;
  docKind: DocumentKind;
  /** The year it is about; null = not said. */
  year: number | null;
  summary: string;
  fileName: string;
  mime: string;
  bytes: number;
  /** What was found in the file when it came in; null = not looked at. */
  inspection: DocumentInspection | null;
  state: 'published' | 'withdrawn';
  withdrawnReason: string;
  /** Local date. */
  publishedOn: string;
  updatedAt: string;
}

/** Found once when the file came in (inspect-document.server.ts) and kept beside it. */
export interface DocumentInspection {
  kind: 'pdf' | 'xlsx' | 'docx';
  /** Pages or sheets; null where the file does not say. */
  pages: number | null;
  /** The title in the file's own metadata. */
  title: string;
  author: string;
  /** Characters of text that can be searched. */
  textLength: number;
  /** Pages made of a picture alone. */
  isScanned: boolean;
  /** Whether it asks a program to run something: never opened on our side. */
  hasScript: boolean;
  isEncrypted: boolean;
  /** Masked as found: "NIK 1208•••••••••001". */
  personalData: { kind: 'nik' | 'phone' | 'email' | 'kk' | 'nip' | 'account'; shown: string }[];
  /** As the file says it, "id" or "id-ID"; empty or absent = it does not. */
  language?: string;
  /** Whether a PDF tells headings and lists apart for a screen reader; absent = the file is no PDF. */
  isTagged?: boolean;
  /** True where the file was too large or too deep to be read to its end. */
  isPartial: boolean;
}

export interface PortalPicture {
  id: string;
  width: number;
  height: number;
  bytes: number;
  fileName: string;
}

/** What a new portal is made from: a snapshot whose ids are local names, and the bytes of its documents and pictures. */
export interface StartState {
  portal: PortalSnapshot;
  /** By the id of the document or picture in `portal`. */
  files: ReadonlyMap<string, { name: string; mime: string; bytes: Uint8Array }>;
}
