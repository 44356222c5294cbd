import type { DeskPhoto } from '#app/domain/photos/desk-photos.server.ts';
import type { DeskThere } from './desk-there.ts';

export interface RemovedPhoto {
  id: string;
  thumbFileId: string;
  thumbWidth: number;
  thumbHeight: number;
  originalName: string;
}

/** What lies on a desk. */
export interface DeskContents {
  there: DeskThere;
  photos: DeskPhoto[];
  /** Taken off it, and can be put back. */
  removed: RemovedPhoto[];
  /** Frames that look alike, by their numbers. */
  alike: number[][];
}
