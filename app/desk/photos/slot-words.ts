import type { SLOTS } from '#app/domain/photos/edfat.ts';

/** The five letters of EDFAT, as lesson 5.2 teaches them. */
export const SLOT_WORDS: Record<(typeof SLOTS)[number], { letter: string; name: string; asks: string }> = {
  entire: { letter: 'E', name: 'Entire', asks: 'keseluruhan: di mana dan sebesar apa' },
  detail: { letter: 'D', name: 'Detail', asks: 'rincian dari dekat, sebagai bukti' },
  frame: { letter: 'F', name: 'Frame', asks: 'benda di depan memusatkan mata' },
  angle: { letter: 'A', name: 'Angle', asks: 'sudut lain: dari bawah, atas, atau sisi' },
  time: { letter: 'T', name: 'Time', asks: 'saat yang tidak terulang' },
};
