import type { PhotoSlot } from '#db/schema/photos.ts';

/** The five looks in the order of the letters. */
export const SLOTS = ['entire', 'detail', 'frame', 'angle', 'time'] as const satisfies readonly PhotoSlot[];

/** The looks that no picture fills yet. */
export function emptySlots(photos: readonly { slot: PhotoSlot | null }[]): PhotoSlot[] {
  const filled = new Set(photos.map(({ slot }) => slot));
  return SLOTS.filter((slot) => !filled.has(slot));
}
