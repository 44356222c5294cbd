import sharp from 'sharp';
import { makeCopies } from '#app/domain/photos/make-copies.server.ts';

const WARM_UP = 3;
const COUNT = 12;

/** Pictures of twelve megapixels made safe per second of processor time: copy, thumbnail and hash; all threads counted. */
export async function picturesPerCpuSecond(): Promise<number> {
  const picture = await takeLargePicture();
  await make(picture, WARM_UP);
  const before = process.cpuUsage();
  await make(picture, COUNT);
  const { user, system } = process.cpuUsage(before);
  return COUNT / ((user + system) / 1_000_000);
}

async function make(picture: Uint8Array, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const made = await makeCopies(picture);
    if (!made.ok) throw new Error(`The picture came out as ${made.reason}.`);
  }
}

/** About 4 MB, held upright, and as full of detail as a telephone's picture: a plain one would be read too quickly. */
async function takeLargePicture(): Promise<Uint8Array> {
  const size = { width: 4_000, height: 3_000 };
  const noise = { type: 'gaussian', mean: 128, sigma: 24 } as const;
  return sharp({ create: { ...size, channels: 3, background: '#808080', noise } })
    .blur(1.1)
    .jpeg({ quality: 90 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}
