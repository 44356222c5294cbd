import exifr from 'exifr';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { takePicture, withCameraFacts } from '#db/testing/pictures.ts';
import { makeCopies } from './make-copies.server.ts';
import { isSamePicture } from './perceptual-hash.ts';
import { readFacts } from './read-facts.server.ts';

async function copiesOf(bytes: Uint8Array) {
  const made = await makeCopies(bytes);
  if (!made.ok) throw new Error(made.reason);
  return made.copies;
}

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#446688' } });

describe('the copies of a picture', () => {
  it('are bounded, upright, and tell neither place nor device', async () => {
    const tall = await sharp(await takePicture(1, { width: 3_000, height: 2_000 }))
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '2/1 58/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { picture, thumb } = await copiesOf(tall);
    expect(picture).toMatchObject({ width: 1_333, height: 2_000, original: { width: 2_000, height: 3_000 } });
    expect(thumb).toMatchObject({ width: 240, height: 360 });
    for (const { bytes } of [picture, thumb]) {
      const { exif, icc, xmp, orientation } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, orientation }).toEqual({});
      expect(await exifr.gps(bytes)).toBeUndefined();
    }
  });

  it.each([2, 3, 6, 8])('look the same whichever way the camera was held (%i)', async (orientation) => {
    const upright = await takePicture(2);
    // The pixels as such a camera stores them, with the word that turns them back.
    const turns: Record<number, (image: Sharp) => Sharp> = {
      2: (image) => image.flop(),
      3: (image) => image.rotate(180),
      6: (image) => image.rotate(270),
      8: (image) => image.rotate(90),
    };
    const turned = await (turns[orientation]?.(sharp(upright)) ?? sharp(upright)).jpeg().toBuffer();
    const stored = await sharp(turned).withMetadata({ orientation }).jpeg().toBuffer();
    const [one, other] = [await copiesOf(upright), await copiesOf(stored)];
    expect(other.picture).toMatchObject({ width: one.picture.width, height: one.picture.height });
    expect(isSamePicture(one.hash, other.hash)).toBe(true);
  });

  it('are known again after compression, darkening and another size, and not mixed up with others', async () => {
    const picture = await takePicture(3);
    const { hash } = await copiesOf(picture);
    const again = [
      sharp(picture).jpeg({ quality: 40 }),
      sharp(picture).modulate({ brightness: 0.8 }).jpeg(),
      sharp(picture).resize(700).webp({ quality: 60 }),
    ];
    for (const one of again)
      expect(isSamePicture(hash, (await copiesOf(await one.toBuffer())).hash)).toBe(true);
    for (const seed of [4, 5, 6, 7]) {
      const other = await copiesOf(await takePicture(seed));
      expect(isSamePicture(hash, other.hash), `picture ${seed}`).toBe(false);
    }
  });

  it('are made of print colours, of grey and of what is transparent too', async () => {
    const cmyk = await sharp(await takePicture(8))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const grey = await sharp(await takePicture(8))
      .greyscale()
      .jpeg()
      .toBuffer();
    const clear = await sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    for (const bytes of [cmyk, grey, clear]) {
      const { format, channels, space } = await sharp((await copiesOf(bytes)).picture.bytes).metadata();
      expect({ format, space }).toEqual({ format: 'jpeg', space: channels === 1 ? 'b-w' : 'srgb' });
    }
    const { dominant } = await sharp((await copiesOf(clear)).picture.bytes).stats();
    expect(dominant.r).toBeGreaterThan(240);
  });

  it('have the colours of the original, whatever profile it was written in', async () => {
    const wide = await sharp(await takePicture(13))
      .withIccProfile('p3')
      .jpeg({ quality: 95 })
      .toBuffer();
    const shown = async (bytes: Uint8Array) => (await sharp(bytes).stats()).channels.map(({ mean }) => mean);
    const [before, after] = [
      await shown(await sharp(wide).png().toBuffer()),
      await shown((await copiesOf(wide)).picture.bytes),
    ];
    for (const [index, mean] of before.entries())
      expect(Math.abs((after[index] ?? 0) - mean)).toBeLessThan(1);
  });

  it('leave behind what is hidden in or after a picture', async () => {
    const picture = await takePicture(9);
    const page = '<html><script>alert(1)</script></html>';
    const hidden = [
      Buffer.concat([picture, Buffer.from(page)]),
      Buffer.concat([picture, Buffer.from('PK\u0003\u0004rahasia.txt')]),
      await sharp(picture)
        .withExif({ IFD0: { ImageDescription: page } })
        .jpeg()
        .toBuffer(),
    ];
    for (const bytes of hidden) {
      const { picture: copy, thumb } = await copiesOf(bytes);
      for (const kept of [copy, thumb]) {
        expect(Buffer.from(kept.bytes).includes('script')).toBe(false);
        expect(Buffer.from(kept.bytes).includes('PK\u0003\u0004')).toBe(false);
      }
    }
  });

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'empty'],
    [
      'an SVG with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'not_a_picture',
    ],
    ['a PDF named .jpg', () => Buffer.from(`%PDF-1.7\n${'x'.repeat(200)}`), 'not_a_picture'],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'not_a_picture'],
    ['HEIC', () => heicHead(), 'heic'],
    ['a moving GIF', () => moving('gif'), 'animated'],
    ['a moving WebP', () => moving('webp'), 'animated'],
    ['a bomb of 60,000 × 60,000 pixels', () => pngHead(60_000, 60_000), 'too_many_pixels'],
    ['a picture that breaks off', async () => (await takePicture(10)).subarray(0, 9_000), 'damaged'],
    ['a line of 1 × 20,000 pixels', () => flat(1, 20_000).jpeg().toBuffer(), 'too_small'],
  ])('are not made of %s', async (_, make, reason) => {
    expect(await makeCopies(await make())).toEqual({ ok: false, reason });
  });
});

describe('what a file tells', () => {
  it('is its time, its light and its camera; never the place', async () => {
    expect(await readFacts(await withCameraFacts(await takePicture(11)))).toEqual({
      takenAt: '2026-11-10T09:14:00',
      camera: 'Contoh Ponsel 5',
      exposure: '1/60',
      aperture: 1.8,
      iso: 320,
      focalLength: 4.2,
    });
  });

  it('is nothing where it tells nothing', async () => {
    expect(Object.values(await readFacts(await takePicture(12))).every((fact) => fact === undefined)).toBe(
      true,
    );
    expect(await readFacts(Buffer.from('bukan foto'))).toEqual({});
  });
});

function heicHead(): Buffer {
  const box = Buffer.alloc(40);
  box.writeUInt32BE(24, 0);
  box.write('ftypheic', 4, 'latin1');
  box.write('mif1heic', 16, 'latin1');
  return box;
}

async function moving(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all([1, 2].map((seed) => takePicture(seed, { width: 300, height: 300 })));
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from('000000000000000049444154', 'hex')]);
}
