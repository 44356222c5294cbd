import type { PhotoMarkTable } from '#db/schema/photos.ts';

/** A note pinned to a spot of a picture; `x` and `y` are shares of its width and height. */
export interface Pin {
  photoId: string;
  kind: PhotoMarkTable['kind'];
  /** What it is about in a word or two; may be empty. */
  label: string;
  x: number;
  y: number;
  body: string;
}

/** A part of a picture, in shares of its width and height. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How the mentor would crop a picture, and why. */
export interface Crop extends Frame {
  reason: string;
}

/** Everything a mentor has noted on the pictures of a version. */
export interface PhotoNotes {
  /** By id, in the order in which they are numbered and read. */
  pins: Record<string, Pin>;
  /** By picture. */
  crops: Record<string, Crop>;
  captions: Record<string, string>;
}

/** What is absent stays as it is; null takes away. */
export interface PhotoChanges {
  pins?: Record<string, Pin | null>;
  crops?: Record<string, Crop | null>;
  captions?: Record<string, string | null>;
}

export const NO_PHOTO_NOTES: PhotoNotes = { pins: {}, crops: {}, captions: {} };

/** Of a version: more than anybody could take in. */
export const MOST_PINS = 30;
export const LABEL_LIMIT = 60;
export const PIN_LIMIT = 1_000;
export const CROP_REASON_LIMIT = 500;

/** A crop narrower than this would show nothing that could be used. */
export const LEAST_SIDE = 0.05;

/** What a pin is mostly about, to choose from. */
export const PIN_LABELS = [
  'Titik perhatian',
  'Latar depan',
  'Latar belakang',
  'Cahaya',
  'Tepi gambar',
  'Sudut',
  'Waktu',
  'Gerak',
] as const;

export const isSpot = ({ x, y }: Pick<Pin, 'x' | 'y'>): boolean => isShare(x) && isShare(y);

/** Whether a crop lies inside its picture and shows enough to be one. */
export function isFrame({ x, y, width, height }: Frame): boolean {
  return (
    isSpot({ x, y }) &&
    Number.isFinite(width) &&
    Number.isFinite(height) &&
    Math.min(width, height) >= LEAST_SIDE &&
    Math.max(x + width, y + height) <= 1 + ROUNDING
  );
}

/** Sums of decimal shares may miss 1 by a hair. */
const ROUNDING = 1e-6;

const isShare = (value: number): boolean => value >= 0 && value <= 1;

export function isSamePin(one: Pin | null | undefined, other: Pin | null | undefined): boolean {
  if (!one || !other) return !one && !other;
  return PIN_PARTS.every((part) => one[part] === other[part]);
}

export function isSameCrop(one: Crop | null | undefined, other: Crop | null | undefined): boolean {
  if (!one || !other) return !one && !other;
  return CROP_PARTS.every((part) => one[part] === other[part]);
}

const PIN_PARTS = ['photoId', 'kind', 'label', 'x', 'y', 'body'] as const;
const CROP_PARTS = ['x', 'y', 'width', 'height', 'reason'] as const;

/** The nine places of a picture, for whoever has no pointer and no script: in reading order. */
export const PLACES = [
  { name: 'kiri atas', x: 1 / 6, y: 1 / 6 },
  { name: 'tengah atas', x: 1 / 2, y: 1 / 6 },
  { name: 'kanan atas', x: 5 / 6, y: 1 / 6 },
  { name: 'kiri tengah', x: 1 / 6, y: 1 / 2 },
  { name: 'pusat', x: 1 / 2, y: 1 / 2 },
  { name: 'kanan tengah', x: 5 / 6, y: 1 / 2 },
  { name: 'kiri bawah', x: 1 / 6, y: 5 / 6 },
  { name: 'tengah bawah', x: 1 / 2, y: 5 / 6 },
  { name: 'kanan bawah', x: 5 / 6, y: 5 / 6 },
] as const;

/** Where a pin stands, in words: the nearest of the nine places. */
export function placeName({ x, y }: Pick<Pin, 'x' | 'y'>): string {
  const third = (share: number) => Math.min(2, Math.floor(share * 3));
  return PLACES[third(y) * 3 + third(x)]?.name ?? 'pusat';
}
