import { factsOf, WANTED_TAGS } from '#app/domain/photos/file-facts.ts';

export interface ReducedPicture {
  blob: Blob;
  /** What the file was before: read by the server as `readDeclared` does. Empty where nothing was made smaller. */
  declared: string;
}

/** A mentor's screen shows no more; a telephone's line is glad of every pixel less. */
const LONGEST_EDGE = 2_400;
const QUALITY = 0.82;

/**
 * Makes a picture smaller before it leaves the device, and with that takes its place and everything else along that
 * only the camera knew. What this browser cannot read goes as it is: the server says what is wrong with it.
 */
export async function reducePicture(file: File): Promise<ReducedPicture> {
  const untouched = { blob: file, declared: '' };
  // A moving picture would silently become its first frame.
  if (file.type === 'image/gif') return untouched;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return untouched;
  }
  const { width, height } = bitmap;
  const [blob, facts] = await Promise.all([draw(bitmap), readFacts(file)]);
  bitmap.close();
  return blob ? { blob, declared: JSON.stringify({ bytes: file.size, width, height, facts }) } : untouched;
}

async function draw(bitmap: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  // What is transparent would turn black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}

/** Of what the camera wrote only what is of use; never the place. */
async function readFacts(file: File) {
  try {
    const { default: exifr } = await import('exifr/dist/lite.esm.mjs');
    return factsOf(await exifr.parse(file, WANTED_TAGS));
  } catch {
    return {};
  }
}
