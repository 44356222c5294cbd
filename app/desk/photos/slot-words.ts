import type { PhotoSlot } from '#db/schema/photos.ts';

/** The five looks of EDFAT, as the lessons call them. */
export const SLOT_WORDS: Record<PhotoSlot, string> = {
  entire: 'Keseluruhan',
  detail: 'Detail',
  frame: 'Bingkai',
  angle: 'Sudut',
  time: 'Waktu',
};
