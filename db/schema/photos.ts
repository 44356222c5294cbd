/** The five looks of EDFAT. */
export type PhotoSlot = 'entire' | 'detail' | 'frame' | 'angle' | 'time';

/**
 * Who can be recognised: `none` nobody · `public` people at a public event · `consented` people who were asked, with
 * a note of how · empty while that has not been said.
 */
export type PhotoPeople = '' | 'none' | 'public' | 'consented';

/** A picture on the desk of a photo task: copies made from its pixels, without place or device number. */
export interface PhotoTable {
  id: string;
  submissionId: string;
  /** At most 2,000 px; what the mentor looks at. */
  fileId: string;
  /** For the contact sheet. */
  thumbFileId: string;
  ord: number;
  slot: PhotoSlot | null;
  caption: string;
  people: PhotoPeople;
  /** How consent was got; empty where nobody had to be asked. */
  consentNote: string;
  /** The main picture; one at most of a submission. */
  isChosen: number;
  /** 64 bits as 16 hexadecimal digits: like pictures differ in few of them. */
  perceptualHash: string;
  /** The camera's clock, local and without a zone (`2026-11-10T09:14:00`); null where the file does not say. */
  takenAt: string | null;
  /** JSON of what of the file is of use: camera, exposure, aperture, iso, focal length. Never the place. */
  facts: string;
  /** Of the file as it was taken, before anything was reduced. */
  originalBytes: number;
  originalWidth: number;
  originalHeight: number;
  originalName: string;
  createdAt: string;
  /** Taken off the desk; a version that was sent keeps it. */
  removedAt: string | null;
}

/** A picture as it was sent. */
export interface VersionPhotoTable {
  versionId: string;
  photoId: string;
  ord: number;
  slot: PhotoSlot | null;
  caption: string;
  people: PhotoPeople;
  consentNote: string;
  isChosen: number;
}

/** A mentor's note on a spot of a picture, in the order in which they are numbered and read. */
export interface PhotoMarkTable {
  id: string;
  reviewId: string;
  photoId: string;
  ord: number;
  kind: 'comment' | 'praise';
  /** What it is about in a word or two: "Latar depan". */
  label: string;
  /** Shares of width and height, 0 to 1. */
  x: number;
  y: number;
  body: string;
  createdAt: string;
}

/** How a mentor would crop a picture; shares of width and height. One of a review and picture. */
export interface PhotoCropTable {
  reviewId: string;
  photoId: string;
  x: number;
  y: number;
  width: number;
  height: number;
  reason: string;
  createdAt: string;
}
