import sharp from 'sharp';
import phash from 'sharp-phash';
import { makeSafePicture, type PictureRefusal, type SafePicture } from '../assignments/picture.server.ts';
import type { PerceptualHash } from './perceptual-hash.ts';
import { SHORTEST_EDGE } from './photo-limits.ts';

export interface PhotoCopies {
  picture: SafePicture;
  thumb: { bytes: Uint8Array; width: number; height: number };
  hash: PerceptualHash;
}

export type CopiesRefusal = PictureRefusal | 'empty' | 'too_small';

const THUMB_EDGE = 360;

/** What is kept of a picture: one to look at, a small one for the contact sheet, and how it looks in 64 bits. */
export async function makeCopies(
  bytes: Uint8Array,
): Promise<{ ok: true; copies: PhotoCopies } | { ok: false; reason: CopiesRefusal }> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const made = await makeSafePicture(bytes);
  if (!made.ok) return made;
  const { picture } = made;
  if (Math.min(picture.original.width, picture.original.height) < SHORTEST_EDGE)
    return { ok: false, reason: 'too_small' };
  // From the copy just made: the large file is unpacked once.
  const { data, info } = await sharp(picture.bytes)
    .resize({ width: THUMB_EDGE, height: THUMB_EDGE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 76 })
    .toBuffer({ resolveWithObject: true });
  const thumb = { bytes: data, width: info.width, height: info.height };
  return { ok: true, copies: { picture, thumb, hash: await hashOf(data) } };
}

/** Four bits a digit. */
async function hashOf(thumb: Uint8Array): Promise<PerceptualHash> {
  const bits = await phash(Buffer.from(thumb));
  return bits.replace(/.{4}/g, (four) => Number.parseInt(four, 2).toString(16));
}
