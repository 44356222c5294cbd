import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

/** Longest picture that is read; a telephone's largest fits with room to spare. */
export const PICTURE_BYTES = 12 * 1024 * 1024;

/** A small file can claim a giant picture: what is larger is refused before a pixel is unpacked. */
const PICTURE_PIXELS = 100_000_000;
/** Of kinds that must be unpacked whole before they can be made smaller; cameras write none of them. */
const WHOLE_PIXELS = 40_000_000;
const PATIENCE_SECONDS = 10;

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
  return inTurn(() => redraw(bytes));
}

async function redraw(bytes: Uint8Array): Promise<PictureResult> {
  try {
    const { width, height, format, isProgressive } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata();
    const isWhole = format !== 'jpeg' || isProgressive;
    if (width * height > (isWhole ? WHOLE_PIXELS : PICTURE_PIXELS))
      return { ok: false, reason: 'too_many_pixels' };
    const { data, info } = await sharp(bytes, { limitInputPixels: PICTURE_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82, mozjpeg: true })
      .timeout({ seconds: PATIENCE_SECONDS })
      .toBuffer({ resolveWithObject: true });
    return { ok: true, picture: { bytes: data, width: info.width, height: info.height } };
  } catch {
    // Whatever the decoder finds wrong with it, the person can only send another one.
    return { ok: false, reason: 'damaged' };
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** One picture at a time: a few costly ones at once would take the threads in which passwords are checked. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}
