// What a laid-out page consists of. The layout makes these, the drawing only follows them, and tests look at them.
import {
  type Align,
  type Box,
  type Broken,
  breakLines,
  type Fonts,
  type Ink,
  type Line,
  type PlainFace,
  setLines,
} from './typeset.ts';

/** A4 landscape in CSS pixels. */
export const page = { width: (297 / 25.4) * 96, height: (210 / 25.4) * 96 };

type TextBlock = { kind: 'text'; tag: 'H1' | 'H2' | 'H3' | 'P'; lines: Line[] };
type LinkBlock = { kind: 'link'; lines: Line[]; url: string; alt: string };
type QrBlock = { kind: 'qr'; x: number; y: number; size: number; url: string; alt: string };
type EmblemBlock = { kind: 'emblem'; x: number; y: number; size: number; alt: string };
export type Cell = { tag: 'TH' | 'TD'; scope?: 'Column' | 'Row'; lines: Line[] };
export type TableBlock = { kind: 'table'; head: Cell[][]; body: Cell[][] };
type ListBlock = { kind: 'list'; items: Line[][] };
export type Block = TextBlock | LinkBlock | QrBlock | EmblemBlock | TableBlock | ListBlock;

/** A straight line that only divides: marked as decoration for readers that speak. */
export type Rule = { x: number; y: number; width: number; height: number; color: 'tinta' | 'garis' };
/** `shield` is the mark beside "Ditandatangani secara elektronik". */
export type Ornament =
  | { kind: 'band'; y: number }
  | { kind: 'stitch'; x: number; y: number }
  | { kind: 'shield'; x: number; y: number };

export type Page = { blocks: Block[]; rules: Rule[]; ornaments: Ornament[] };

export type Setting = {
  face: PlainFace;
  size: number;
  ink?: Ink;
  lineHeight?: number;
  align?: Align;
  tracking?: number;
  isTabular?: boolean;
  isBalanced?: boolean;
};

/** Breaks one text in one style; the face is chosen so that every letter can be shown. */
export function broken(text: string, width: number, setting: Setting, fonts: Fonts): Broken[] {
  const style = {
    face: fonts.faceFor(text, setting.face),
    size: setting.size,
    ink: setting.ink ?? 'tinta',
    tracking: setting.tracking,
    isTabular: setting.isTabular,
  };
  return breakLines([{ text, style }], width, fonts, setting.isBalanced ?? false);
}

/** Sets one text into a box and says where it ends. */
export function setText(
  text: string,
  box: Box,
  setting: Setting,
  fonts: Fonts,
): { lines: Line[]; bottom: number } {
  const lines = broken(text, box.width, setting, fonts);
  const lineHeight = setting.size * (setting.lineHeight ?? 1.5);
  return {
    lines: setLines(lines, box, lineHeight, setting.align ?? 'left'),
    bottom: box.y + lines.length * lineHeight,
  };
}
