import { type PhotoNotes, type Pin, placeName } from '#app/domain/review/photo-notes.ts';

export interface ShownPin extends Pin {
  id: string;
  /** Among all of its picture, from 1, in the order in which they are read. */
  number: number;
}

/** The pins of one picture, numbered. */
export function pinsOf(pins: Readonly<Record<string, Pin>>, photoId: string): ShownPin[] {
  return Object.entries(pins)
    .filter(([, pin]) => pin.photoId === photoId)
    .map(([id, pin], index) => ({ id, number: index + 1, ...pin }));
}

/** How much the mentor has noted on a picture: pins, a crop, a better takarir. */
export function notesOn({ pins, crops, captions }: PhotoNotes, photoId: string): number {
  return (
    Object.values(pins).filter((pin) => pin.photoId === photoId).length +
    Number(photoId in crops) +
    Number(photoId in captions)
  );
}

export const pinAnchor = (id: string): string => `titik-${id}`;

/** "Komentar 2: Latar depan, kiri bawah" */
export function pinName({ kind, number, label, x, y }: ShownPin): string {
  const name = `${kind === 'praise' ? 'Pujian' : 'Komentar'} ${number}`;
  return `${label ? `${name}: ${label}` : name}, ${placeName({ x, y })}`;
}
