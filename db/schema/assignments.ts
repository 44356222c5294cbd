import type { Generated } from 'kysely';

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
  /** Of a news package: what is shared, and "page:ID" or "story:ID" of the writer's portal; empty elsewhere. */
  shareText: Generated<string>;
  portalItem: Generated<string>;
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
  shareText: Generated<string>;
  portalItem: Generated<string>;
  authorId: string;
  isLate: number;
  /** The participant's statement "Naskah ini karya saya sendiri". */
  ownWorkStatedAt: string;
  publishingConsent: number;
  /** Which of the six questions the copy check found answered when it was sent, comma-separated; null = not looked. */
  answered: string | null;
  createdAt: string;
  /** Names the sending itself: the same key again is the same sending, however often it arrives. */
  sendKey: string | null;
}

/**
 * A draft's text as it stood before something else took its place; it can be put back.
 * `writing` now and then along the way · `conflict` another device's text was chosen over it · `not_chosen` the text
 * of a device that was not chosen · `restore` before an older text was put back · `suggestions` before answers to
 * suggested edits changed it.
 */
export interface KeptDraftTable {
  id: string;
  submissionId: string;
  cause: 'writing' | 'conflict' | 'not_chosen' | 'restore' | 'suggestions';
  doc: string;
  schemaVersion: number;
  wordCount: number;
  sourceLinks: string;
  pictureCaption: string;
  shareText: Generated<string>;
  portalItem: Generated<string>;
  /** When the server got the text; `keptAt` when it was replaced. */
  writtenAt: string;
  keptAt: string;
}

/** What the writer thought of a version before sending it. Theirs alone. */
export interface SelfLevelTable {
  versionId: string;
  criterionId: string;
  level: number;
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
  cause: 'automatic' | 'same_mentor' | 'reassigned' | 'taken' | 'given_back' | 'asked';
  at: string;
  by: string | null;
  endedAt: string | null;
}

/** A mentor let a manuscript go: `asked` = somebody else should read it, and it never comes back by itself. */
export interface HandBackTable {
  id: string;
  submissionId: string;
  mentorId: string;
  kind: 'given_back' | 'asked';
  /** Why somebody else should read it; empty when it was only given back. */
  reason: string;
  at: string;
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
