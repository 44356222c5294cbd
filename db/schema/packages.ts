/** The portal page or story of a news package as it was sent with a version. */
export interface VersionPortalItemTable {
  versionId: string;
  portalId: string;
  /** Of the page or story, as it was called then. */
  title: string;
  /** JSON of a PortalSnapshot that holds this item and what it is drawn with. */
  snapshot: string;
}

/** The portal story that was made from a manuscript; made again, it is the same story with newer words. */
export interface PackageStoryTable {
  submissionId: string;
  storyId: string;
}

/** A mentor's note on a part of a package that is no text in columns, in the order in which they were made. */
export interface PackageNoteTable {
  id: string;
  reviewId: string;
  ord: number;
  kind: 'comment' | 'praise';
  part: 'photo' | 'portal' | 'share';
  body: string;
  createdAt: string;
}
