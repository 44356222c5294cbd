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
/** Pictures all the same, which the library cannot unpack: their senders are told how to get one that it can. */
const APPLE = new Set([
  'image/heic',
  'image/heic-sequence',
  'image/heif',
  'image/heif-sequence',
  'image/avif',
]);
const ANIMATED = new Set(['image/gif', 'image/apng']);

export interface SafePicture {
  bytes: Uint8Array;
  width: number;
  height: number;
  /** As it was taken, upright. */
  original: { width: number; height: number };
}

export type PictureRefusal = 'not_a_picture' | 'heic' | 'animated' | 'too_many_pixels' | 'damaged';

export type PictureResult = { ok: true; picture: SafePicture } | { ok: false; reason: PictureRefusal };

/**
 * A picture made anew from its pixels: the type is read from the content, the camera's orientation is baked in, and
 * everything else the file carried (place, device, hidden data) stays behind.
 */
export async function makeSafePicture(bytes: Uint8Array): Promise<PictureResult> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (APPLE.has(mime)) return { ok: false, reason: 'heic' };
  if (ANIMATED.has(mime)) return { ok: false, reason: 'animated' };
  if (!READABLE.has(mime)) return { ok: false, reason: 'not_a_picture' };
  return inTurn(() => redraw(bytes));
}

async function redraw(bytes: Uint8Array): Promise<PictureResult> {
  try {
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height, pages = 1, orientation = 1, format, isProgressive, icc } = metadata;
    if (pages > 1) return { ok: false, reason: 'animated' };
    const isWhole = format !== 'jpeg' || isProgressive;
    if (width * height > (isWhole ? WHOLE_PIXELS : PICTURE_PIXELS))
      return { ok: false, reason: 'too_many_pixels' };
    const { data, info } = await reduce(bytes, orientation, icc);
    const original = orientation > 4 ? { width: height, height: width } : { width, height };
    return { ok: true, picture: { bytes: data, width: info.width, height: info.height, original } };
  } catch {
    // Whatever the decoder finds wrong with it, the person can only send another one.
    return { ok: false, reason: 'damaged' };
  }
}

/** Quarter turns by the camera's orientation; the others are mirrored, and no camera writes them. */
const TURNS: Record<number, number> = { 1: 0, 3: 180, 6: 90, 8: 270 };

/**
 * Made smaller first, and only then turned and brought into the web's colours: with twelve million pixels each of these
 * costs as much as all the rest.
 */
async function reduce(bytes: Uint8Array, orientation: number, profile: Buffer | undefined) {
  const turn = TURNS[orientation];
  const source = sharp(bytes, { limitInputPixels: PICTURE_PIXELS, failOn: 'error', ignoreIcc: true }).timeout(
    {
      seconds: PATIENCE_SECONDS,
    },
  );
  const small = await (turn === undefined ? source.autoOrient() : source)
    .resize({
      width: LONGEST_EDGE,
      height: LONGEST_EDGE,
      fit: 'inside',
      withoutEnlargement: true,
      kernel: 'linear',
    })
    .flatten({ background: '#ffffff' })
    .keepIccProfile()
    .tiff({ compression: 'none' })
    .toBuffer();
  const upright = sharp(small, { ignoreIcc: isWebColour(profile) });
  return (turn ? upright.rotate(turn) : upright)
    .toColourspace('srgb')
    .jpeg({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
}

/** Whether the colours are what a browser takes them for anyway; most telephones write this profile, or none. */
const isWebColour = (profile: Buffer | undefined): boolean =>
  profile === undefined || profile.toString('latin1').replaceAll('\0', '').includes('sRGB');

let queue: Promise<unknown> = Promise.resolve();

/** One picture at a time: a few costly ones at once would take the threads in which passwords are checked. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = queue.then(work);
  queue = mine.catch(() => undefined);
  return mine;
}
