/**
 * Cuts the two type families down to what Indonesian text needs and writes them to app/ui/fonts.
 * Run after updating the font packages: `node bin/subset-fonts.ts`.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
// Basic Latin, the Latin-1 letters that turn up in names, and the punctuation of Indonesian typography.
const characters = `${range(0x20, 0x7e)}\u00a0${range(0xc0, 0xff)}°–—‘’“”•…·×`;
const features = ['kern', 'liga', 'lnum', 'tnum', 'ccmp', 'mark'];

const fonts = [
  {
    family: 'plus-jakarta-sans',
    source: 'plus-jakarta-sans-latin-wght-normal.woff2',
    target: 'plus-jakarta-sans.woff2',
    weights: { min: 400, max: 700, default: 400 },
  },
  {
    family: 'source-serif-4',
    source: 'source-serif-4-latin-wght-normal.woff2',
    target: 'source-serif-4.woff2',
    weights: { min: 400, max: 700, default: 400 },
  },
  {
    family: 'source-serif-4',
    source: 'source-serif-4-latin-wght-italic.woff2',
    target: 'source-serif-4-italic.woff2',
    // A word in italics stands in running text: one weight, at half the size.
    weights: 400,
  },
];

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL('../app/ui/fonts/', import.meta.url));
mkdirSync(folder, { recursive: true });

for (const font of fonts) {
  const packageFolder = dirname(require.resolve(`@fontsource-variable/${font.family}/package.json`));
  const whole = readFileSync(join(packageFolder, 'files', font.source));
  const subset = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: font.weights },
    noHinting: true,
  });
  writeFileSync(join(folder, font.target), subset);
  // The Open Font License asks that its text travels with the fonts.
  copyFileSync(join(packageFolder, 'LICENSE'), join(folder, `${font.family}.OFL.txt`));
  console.log(`${font.target}: ${whole.length} → ${subset.length} bytes`);
}
