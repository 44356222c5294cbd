import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import type { Face, Fonts, PlainFace, Style } from './typeset.ts';

const files: Record<Face, string> = {
  serif: 'source-serif-4-400.ttf',
  'serif-bold': 'source-serif-4-600.ttf',
  sans: 'plus-jakarta-sans-400.ttf',
  'sans-bold': 'plus-jakarta-sans-700.ttf',
  'serif-any': 'noto-serif-400.ttf',
  'serif-bold-any': 'noto-serif-600.ttf',
  'sans-any': 'noto-sans-400.ttf',
  'sans-bold-any': 'noto-sans-700.ttf',
};

export const tabularFigures = ['tnum'] as const;

/** Of every face here; `make-pdf-fonts` and a test see to it. */
export const unitsPerEm = 1000;

const opened = new Map<Face, fontkit.Font>();

/** A parsed font, opened once per process: parsing costs more than a whole certificate. */
export function fontFor(face: Face): fontkit.Font {
  const known = opened.get(face);
  if (known) return known;
  const font = fontkit.create(readFileSync(new URL(`../fonts/${files[face]}`, import.meta.url)));
  if (!('layout' in font)) throw new Error(`${files[face]} is a collection, not a face.`);
  rememberShaping(font, files[face].startsWith('plus-jakarta') ? 50 : 0);
  opened.set(face, font);
  return font;
}

export const fonts: Fonts = { measure, faceFor };

function measure(text: string, style: Style): number {
  const font = fontFor(style.face);
  const features = style.isTabular ? [...tabularFigures] : undefined;
  // Shaped with the space that follows it in a line, so that drawing the line finds the word already shaped.
  const isWord = !features && text !== ' ';
  const shaped = font.layout(isWord ? `${text} ` : text, features);
  const advance = shaped.advanceWidth - (isWord ? font.layout(' ').advanceWidth : 0);
  const letters = shaped.glyphs.length - (isWord ? 1 : 0);
  return (advance / unitsPerEm + letters * (style.tracking ?? 0)) * style.size;
}

/** One face for the whole text: a stand-in for single letters would show as a patch. */
function faceFor(text: string, face: PlainFace): Face {
  for (const letter of text) if (!hasLetter(face, letter)) return `${face}-any`;
  return face;
}

const covered = new Map<string, boolean>();

function hasLetter(face: PlainFace, letter: string): boolean {
  const key = face + letter;
  const known = covered.get(key);
  if (known !== undefined) return known;
  const has = fontFor(face).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  covered.set(key, has);
  return has;
}

/**
 * The sans has tight word spaces; `wider` thousandths are added to each, as the interface does by `word-spacing`.
 *
 * Shaping is the dearest part of a certificate, and two certificates of a batch share nearly all their words. The
 * drawing library asks the same object, so what was measured is not shaped again. It writes into the result only what
 * is already there (the fonts have 1,000 units to the em), so sharing is safe.
 */
function rememberShaping(font: fontkit.Font, wider: number): void {
  const space = font.glyphForCodePoint(0x20).id;
  const shape = font.layout.bind(font);
  const kept = new Map<string, fontkit.GlyphRun>();
  font.layout = (text, features) => {
    const key = features ? `${text}\t${String(features)}` : text;
    const known = kept.get(key);
    if (known) return known;
    const run = shape(text, features);
    run.positions.forEach((position, index) => {
      if (run.glyphs[index]?.id === space) position.xAdvance += wider;
    });
    if (kept.size >= 10_000) kept.clear();
    kept.set(key, run);
    return run;
  };
}
