import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

/** Longest picture that is read; a telephone's largest fits with room to spare. */
export const PICTURE_BYTES = 12 * 1024 * 1024;

/** A small file can claim a giant picture: what is larger is refused before a pixel is unpacked. */
const PICTURE_PIXELS = 100_000_000;

const LONGEST_EDGE = 2_000;
const READABLE = new Set(['image/jpeg', 'image/png', 'image/webp']);

export interface SafePicture {
  bytes: Uint8Array;
  width: number;
  height: number;
}

export type PictureResult =
  | { ok: true; picture: SafePicture }
  | { ok: false; reason: 'not_a_picture' | 'too_many_pixels' | 'damaged' };

/**
 * A picture made anew from its pixels: the type is read from the content, the camera's orientation is baked in, and
 * everything else the file carried (place, device, hidden data) stays behind.
 */
export async function makeSafePicture(bytes: Uint8Array): Promise<PictureResult> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !READABLE.has(type.mime)) return { ok: false, reason: 'not_a_picture' };
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > PICTURE_PIXELS) return { ok: false, reason: 'too_many_pixels' };
    const { data, info } = await sharp(bytes, { limitInputPixels: PICTURE_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, picture: { bytes: data, width: info.width, height: info.height } };
  } catch {
    // Whatever the decoder finds wrong with it, the person can only send another one.
    return { ok: false, reason: 'damaged' };
  }
}
