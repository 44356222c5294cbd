import type { PhotoWords } from './photo-fields.ts';

/** What keeps a desk from being sent: at the pictures as a whole, or at a field of one of them. */
export type Lack =
  | { kind: 'no_photos' | 'none_chosen' }
  | { kind: 'field'; photoId: string; number: number; field: 'caption' | 'people' | 'consentNote' };

/**
 * The main picture must say what it shows and whether somebody is recognised in it; the others may. Whoever was asked
 * for consent was asked in some way: that is said too.
 */
export function whatIsLacking(photos: readonly PhotoWords[], chosenId: string | null): Lack[] {
  if (photos.length === 0) return [{ kind: 'no_photos' }];
  const number = photos.findIndex(({ id }) => id === chosenId) + 1;
  const chosen = photos[number - 1];
  if (!chosen) return [{ kind: 'none_chosen' }];
  const lacks: Lack[] = [];
  const at = { kind: 'field', photoId: chosen.id, number } as const;
  if (chosen.caption === '') lacks.push({ ...at, field: 'caption' });
  if (chosen.people === '') lacks.push({ ...at, field: 'people' });
  if (chosen.people === 'consented' && chosen.consentNote === '') lacks.push({ ...at, field: 'consentNote' });
  return lacks;
}
