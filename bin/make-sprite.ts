/**
 * Draws app/ui/icons/sprite.svg from the Lucide icons named in app/ui/icons/names.ts.
 * Run after changing that list: `node bin/make-sprite.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { iconNames } from '../app/ui/icons/names.ts';

const lucide = dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
const target = fileURLToPath(new URL('../app/ui/icons/sprite.svg', import.meta.url));

/** Stroke and fill are left out: they come from the `.icon` class of whoever uses the symbol. */
function symbolOf(name: string): string {
  const source = readFileSync(join(lucide, 'icons', `${name}.svg`), 'utf8');
  const shapes = source.match(/<svg[^>]*>([\s\S]*)<\/svg>/)?.[1];
  if (!shapes) throw new Error(`No drawing found in Lucide's ${name}.svg`);
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s*\n\s*/g, '').replaceAll(' />', '/>')}</symbol>`;
}

const sprite = `<svg xmlns="http://www.w3.org/2000/svg">${iconNames.map(symbolOf).join('')}</svg>\n`;
writeFileSync(target, sprite);
console.log(
  `${iconNames.length} icons, ${sprite.length} bytes, ${gzipSync(sprite, { level: 9 }).length} compressed`,
);
