/** The practice portal of one participant in one class. */
export interface PortalTable {
  id: string;
  enrolmentId: string;
  /** The task it is made for. */
  componentId: string;
  opdName: string;
  siteName: string;
  host: string;
  createdAt: string;
}

export interface PortalPageTable {
  id: string;
  portalId: string;
  slug: string;
  kind: 'home' | 'profile' | 'service' | 'ppid' | 'contact' | 'page';
  title: string;
  summary: string;
  /** JSON of its blocks (domain/portal/snapshot.ts). */
  blocks: string;
  menuOrd: number;
  state: 'published' | 'unpublished';
  unpublishedReason: string;
  reviewedOn: string | null;
  createdAt: string;
  updatedAt: string;
}

/** A picture that can be placed; never changed once it is there. */
export interface PortalPictureTable {
  id: string;
  portalId: string;
  fileId: string;
  createdAt: string;
}

export interface PortalStoryTable {
  id: string;
  portalId: string;
  slug: string;
  headline: string;
  dateline: string;
  eventOn: string | null;
  body: string;
  pictureId: string | null;
  pictureAlt: string;
  pictureCaption: string;
  state: 'published' | 'withdrawn';
  withdrawnReason: string;
  correction: string;
  correctedOn: string | null;
  publishedOn: string;
  createdAt: string;
  updatedAt: string;
}

/** Its file never changes: another file is another document that replaces this one. */
export interface PortalDocumentTable {
  id: string;
  portalId: string;
  slug: string;
  title: string;
  ppidClass: 'berkala' | 'serta_merta' | 'setiap_saat' | 'dikecualikan';
  docKind: 'sop' | 'maklumat' | 'standar' | 'laporan' | 'dip' | 'lain';
  year: number | null;
  summary: string;
  fileId: string;
  /** JSON of what was found in the file; null = not looked at. */
  inspection: string | null;
  state: 'published' | 'withdrawn';
  withdrawnReason: string;
  publishedOn: string;
  replacedById: string | null;
  createdAt: string;
  updatedAt: string;
}

/** What was done to a portal, by whom and when; the saves of one sitting are one row. */
export interface PortalChangeTable {
  id: string;
  portalId: string;
  subject: 'page' | 'story' | 'document';
  subjectId: string;
  /** What it was called then: "Imunisasi anak". */
  name: string;
  action:
    | 'added'
    | 'head'
    | 'block'
    | 'block_added'
    | 'block_moved'
    | 'block_removed'
    | 'block_restored'
    | 'text'
    | 'picture'
    | 'corrected'
    | 'withdrawn'
    | 'put_back'
    | 'replaced';
  /** In a few words, for whoever reads what was done. */
  beforeText: string;
  afterText: string;
  /** JSON of what was taken away, so that it can come back; null otherwise. */
  kept: string | null;
  begunAt: string;
  at: string;
  by: string;
}

/** A portal as it was sent with a version. */
export interface VersionPortalTable {
  versionId: string;
  portalId: string;
  /** JSON of a PortalSnapshot. */
  snapshot: string;
  /** JSON of what the checks found then. */
  checks: string;
  passedCount: number;
  totalCount: number;
}

/** A mentor's note on a part of a portal, in the order in which they were made. */
export interface PortalCommentTable {
  id: string;
  reviewId: string;
  ord: number;
  kind: 'comment' | 'praise';
  /** "page:ID:BLOCK", "story:ID:" or "document:ID:" (domain/portal/portal-spot.ts). */
  spot: string;
  body: string;
  createdAt: string;
}
