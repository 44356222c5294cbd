import type { PhotoPeople, PhotoSlot } from '#db/schema/photos.ts';
import type { Db, Tx } from '#db/schema.ts';
import { type FileFacts, readFacts } from './file-facts.ts';
import { MOST_PHOTOS } from './photo-limits.ts';

/** A picture as it lies on its owner's desk. */
export interface DeskPhoto {
  id: string;
  fileId: string;
  thumbFileId: string;
  thumbWidth: number;
  thumbHeight: number;
  /** Of the copy that is kept. */
  bytes: number;
  ord: number;
  slot: PhotoSlot | null;
  caption: string;
  people: PhotoPeople;
  consentNote: string;
  isChosen: boolean;
  hash: string;
  takenAt: string | null;
  facts: FileFacts;
  /** The browser has read the facts, from a file that it then made smaller: nobody here has seen that file. */
  isDeclared: boolean;
  originalBytes: number;
  originalWidth: number;
  originalHeight: number;
  originalName: string;
}

/** Pictures on a desk in their order. The caller has made sure that the submission is the viewer's own. */
export async function listDeskPhotos(db: Db | Tx, submissionId: string): Promise<DeskPhoto[]> {
  const rows = await photosOf(db, submissionId)
    .where('photo.removedAt', 'is', null)
    .orderBy('photo.ord')
    .orderBy('photo.id')
    .execute();
  return rows.map(deskPhoto);
}

/** Those that were taken off it, the last one first: they can be put back. */
export async function listRemovedPhotos(db: Db | Tx, submissionId: string): Promise<DeskPhoto[]> {
  const rows = await photosOf(db, submissionId)
    .where('photo.removedAt', 'is not', null)
    .orderBy('photo.removedAt', 'desc')
    .orderBy('photo.id')
    .limit(MOST_PHOTOS)
    .execute();
  return rows.map(deskPhoto);
}

function photosOf(db: Db | Tx, submissionId: string) {
  return db
    .selectFrom('photo')
    .innerJoin('file as thumb', 'thumb.id', 'photo.thumbFileId')
    .innerJoin('file', 'file.id', 'photo.fileId')
    .select([
      'photo.id',
      'photo.fileId',
      'photo.thumbFileId',
      'thumb.width as thumbWidth',
      'thumb.height as thumbHeight',
      'file.bytes',
      'photo.ord',
      'photo.slot',
      'photo.caption',
      'photo.people',
      'photo.consentNote',
      'photo.isChosen',
      'photo.perceptualHash as hash',
      'photo.takenAt',
      'photo.facts',
      'photo.originalBytes',
      'photo.originalWidth',
      'photo.originalHeight',
      'photo.originalName',
    ])
    .where('photo.submissionId', '=', submissionId);
}

type PhotoRow = Awaited<ReturnType<ReturnType<typeof photosOf>['execute']>>[number];

function deskPhoto({ facts, isChosen, thumbWidth, thumbHeight, ...row }: PhotoRow): DeskPhoto {
  return {
    ...row,
    thumbWidth: thumbWidth ?? 0,
    thumbHeight: thumbHeight ?? 0,
    isChosen: isChosen === 1,
    ...readFacts(facts),
  };
}
