/** A picture on its way to the desk of a photo task. */
export interface PhotoUploadTable {
  /** Names its address, its bytes and, once it is one, its picture's origin. */
  id: string;
  accountId: string;
  /** The task's component. */
  assignmentId: string;
  /** As announced: what arrives is neither more nor less. */
  bytes: number;
  /** What has become of it; null while it is under way. */
  photoId: string | null;
  createdAt: string;
}

/** A quarter of a picture's perceptual hash: pictures that look alike agree, or almost agree, in one of the four. */
export interface PhotoBandTable {
  /** The quarter's number (0–3) × 65,536 + its 16 bits. */
  band: number;
  photoId: string;
}
