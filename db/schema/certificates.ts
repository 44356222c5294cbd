export interface CertificateTable {
  id: string;
  balaiId: string;
  batchId: string;
  enrolmentId: string;
  accountId: string;
  code: string;
  number: string;
  year: number;
  seq: number;
  /** `menunggu` until its file stands; only then is anything public. */
  state: 'menunggu' | 'terbit' | 'diganti' | 'dicabut';
  /** enrolment id while this is the valid one, null afterwards: parallel issuing gives one. */
  activeKey: string | null;
  /** Frozen JSON facts; see documents/certificate. */
  facts: string;
  fileId: string | null;
  sha256: string | null;
  replacesId: string | null;
  issuedAt: string;
  issuedBy: string;
  publishedAt: string | null;
}

/** Gap-free numbering per balai and year. */
export interface CertificateCounterTable {
  balaiId: string;
  year: number;
  last: number;
}

export interface RevocationTable {
  id: string;
  certificateId: string;
  kind: 'revoked' | 'replaced';
  reason: string;
  at: string;
  by: string;
}
