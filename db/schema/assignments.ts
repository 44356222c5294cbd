export type SubmissionState = 'draft' | 'waiting' | 'returned' | 'passed';

export interface SubmissionTable {
  id: string;
  enrolmentId: string;
  componentId: string;
  batchId: string;
  state: SubmissionState;
  /** Number of the newest version; 0 before the first. */
  versionCount: number;
  mentorId: string | null;
  /** Title of the newest version, for lists. */
  title: string;
  wordCount: number;
  /** When the newest version began to wait. */
  waitingSince: string | null;
  /** Resubmission deadline after a return. */
  dueAt: string | null;
  createdAt: string;
}

export interface DraftTable {
  submissionId: string;
  doc: string;
  schemaVersion: number;
  /** Optimistic lock. */
  rev: number;
  sourceLinks: string;
  pictureFileId: string | null;
  pictureCaption: string;
  savedAt: string;
}

/** Immutable, numbered. */
export interface VersionTable {
  id: string;
  submissionId: string;
  n: number;
  doc: string;
  textHash: string;
  schemaVersion: number;
  wordCount: number;
  sourceLinks: string;
  pictureFileId: string | null;
  pictureCaption: string;
  authorId: string;
  isLate: number;
  /** The participant's statement "Naskah ini karya saya sendiri". */
  ownWorkStatedAt: string;
  publishingConsent: number;
  createdAt: string;
}

export interface ExtensionTable {
  id: string;
  batchId: string;
  componentId: string;
  /** Null = everybody in the batch. */
  enrolmentId: string | null;
  dueAt: string;
  reason: string;
  grantedAt: string;
  grantedBy: string;
}

export interface AllocationTable {
  id: string;
  submissionId: string;
  mentorId: string;
  cause: 'automatic' | 'same_mentor' | 'reassigned';
  at: string;
  by: string | null;
  endedAt: string | null;
}

/** What a mentor decided about one version. A withdrawal within the undo time is a row of its own. */
export interface DecisionTable {
  id: string;
  submissionId: string;
  versionId: string;
  reviewId: string;
  kind: 'pass' | 'return';
  score: number | null;
  note: string;
  decidedAt: string;
  decidedBy: string;
}

export interface DecisionWithdrawalTable {
  decisionId: string;
  withdrawnAt: string;
  withdrawnBy: string;
}

/** A stored file. Bytes live in storage under their hash. */
export interface FileTable {
  id: string;
  sha256: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  originalName: string;
  ownerId: string | null;
  createdAt: string;
}
