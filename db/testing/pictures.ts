import sharp from 'sharp';

/** A picture that looks like no other of another number: rectangles and lines, as a telephone would send it. */
export async function takePicture(seed: number, { width = 1_200, height = 800 } = {}): Promise<Buffer> {
  const shapes = Array.from({ length: 9 }, (_, index) => {
    const at = (step: number) => ((seed + 1) * 7_919 + index * 104_729 * step) % 1_000;
    return `<rect x="${at(1)}" y="${at(3) * 0.7}" width="${120 + at(5) / 3}" height="${90 + at(7) / 3}" fill="hsl(${at(11) % 360} 60% ${15 + (at(13) % 70)}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 700" width="${width}" height="${height}" preserveAspectRatio="none"><rect width="1000" height="700" fill="#d8cbb0"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer();
}

/** The same file with what a camera writes into it: the time, the light, and where it was. */
export function withCameraFacts(picture: Buffer): Promise<Buffer> {
  return sharp(picture)
    .jpeg({ quality: 88 })
    .withExif({
      IFD0: { Make: 'Contoh', Model: 'Ponsel 5' },
      IFD2: {
        DateTimeOriginal: '2026:11:10 09:14:00',
        ExposureTime: '1/60',
        FNumber: '18/10',
        ISOSpeedRatings: '320',
        FocalLength: '42/10',
      },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '2/1 58/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '98/1 40/1 0/1',
      },
    })
    .toBuffer();
}
