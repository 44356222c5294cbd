/** Which runs of words a version or a press release holds. Never looked at across offices. */
export interface FingerprintTable {
  balaiId: string;
  hash: number;
  /** Of a version or of a press release. */
  sourceId: string;
}

/** That a version was compared, and how much of it stands elsewhere. */
export interface SimilarityCheckTable {
  versionId: string;
  totalWords: number;
  /** Words that stand in at least one other text. */
  matchedWords: number;
  checkedAt: string;
}

export interface SimilarityMatchTable {
  versionId: string;
  sourceKind: 'version' | 'release';
  sourceId: string;
  matchedWords: number;
}

/** A press release that manuscripts of a batch are compared with; pasted by a mentor or the organizer. */
export interface PressReleaseTable {
  id: string;
  batchId: string;
  title: string;
  body: string;
  addedBy: string;
  addedAt: string;
}
