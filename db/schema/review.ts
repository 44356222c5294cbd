import type { Generated } from 'kysely';

export interface ReviewTable {
  id: string;
  versionId: string;
  reviewerId: string;
  /** The submitted document with the mentor's suggestions; rejecting all gives the version exactly. */
  trackedDoc: string;
  note: string;
  state: 'open' | 'decided';
  /** Optimistic lock. */
  rev: number;
  /** How long the reviewer had it open, at work. */
  spentSeconds: Generated<number>;
  createdAt: string;
  updatedAt: string;
}

export interface ReviewLevelTable {
  reviewId: string;
  criterionId: string;
  level: number;
  setAt: string;
}

export type ReasonKind = 'fakta' | '5w1h' | 'eyd' | 'gaya' | 'etik';

/** Derived by the server from the tracked document at each save. */
export interface SuggestionTable {
  reviewId: string;
  sid: string;
  kind: 'insert' | 'delete' | 'replace';
  field: string;
  deleted: string;
  inserted: string;
  ord: number;
  authorId: string;
  createdAt: string;
  reason: string;
  /** What the edit is about; null where the mentor did not say, and in reviews of before there were kinds. */
  reasonKind: ReasonKind | null;
  decision: 'accept' | 'reject' | null;
  decidedBy: string | null;
  decidedAt: string | null;
}

export interface CommentThreadTable {
  id: string;
  reviewId: string;
  kind: 'comment' | 'praise';
  /** JSON: {field, from, to, quote} in token coordinates of the version, or {suggestion}. */
  target: string;
  state: 'open' | 'resolved';
  ord: number;
  createdAt: string;
  /** When the participant has dealt with it. */
  resolvedAt: string | null;
  resolvedBy: string | null;
}

export interface CommentTable {
  id: string;
  threadId: string;
  authorId: string;
  body: string;
  createdAt: string;
  editedAt: string | null;
}

/** Who has a manuscript open now; a row that is not renewed means nothing after a minute. */
export interface PresenceTable {
  submissionId: string;
  accountId: string;
  seenAt: string;
}

/** Words a mentor writes again and again. */
export interface PhraseTable {
  id: string;
  ownerId: string;
  /** Shared with the mentors of this balai; null = the owner's alone. */
  balaiId: string | null;
  label: string;
  body: string;
  uses: number;
  createdAt: string;
  updatedAt: string;
}

/** The participant's words for the mentor, one row of a kind per suggestion, comment or review; kept for the next look. */
export interface AdviceReplyTable {
  reviewId: string;
  subject: 'suggestion' | 'comment' | 'review';
  /** A suggestion's sid, a thread's id or the review's. */
  subjectId: string;
  kind: 'reason' | 'question' | 'reply' | 'message';
  body: string;
  authorId: string;
  at: string;
  /** What the mentor has answered to a question. */
  answer: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
}
