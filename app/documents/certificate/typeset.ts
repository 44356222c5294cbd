// Words into lines. Pure: what a piece of text measures and which face can show it come in as functions.
// Lengths are CSS pixels (1/96 inch), the unit of the design.

/** The `-any` faces hold every Latin letter; the others look better and hold nearly every. */
export type Face = PlainFace | `${PlainFace}-any`;
export type PlainFace = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';
export type Ink = 'tinta' | 'tinta-2' | 'mengkudu';
/** `tracking` in em; `isTabular` gives figures of one width, for columns and NIPs. */
export type Style = { face: Face; size: number; ink: Ink; tracking?: number; isTabular?: boolean };
export type Run = { text: string; style: Style };
type PlacedRun = Run & { x: number; width: number };
/** `y` is the baseline. */
export type Line = { y: number; runs: PlacedRun[] };
export type Align = 'left' | 'center' | 'right';
export type Box = { x: number; y: number; width: number };
export type Fonts = {
  measure: (text: string, style: Style) => number;
  faceFor: (text: string, face: PlainFace) => Face;
};

/** A line with its width, not yet at a place. */
export type Broken = { runs: MeasuredRun[]; width: number };
type MeasuredRun = Run & { width: number };
/** A word may change its style in the middle ("**Baik**."), so it is a list of pieces. */
type Word = { pieces: MeasuredRun[]; width: number; space: number; isGlued: boolean };

/**
 * Lines of at most `width`. Nothing is ever cut: a word that is wider than a line by itself is broken between letters.
 * `isBalanced` evens the lines out without adding one, as headlines and centred text want it.
 */
export function breakLines(runs: Run[], width: number, fonts: Fonts, isBalanced = false): Broken[] {
  const words = wordsOf(runs, width, fonts);
  const lines = fill(words, width);
  if (!isBalanced || lines.length < 2) return lines.map(joined);
  const longestWord = Math.max(...words.map((word) => word.width));
  let narrow = Math.max(width / 2, longestWord);
  let wide = width;
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (fill(words, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return fill(words, wide).map(joined);
}

/** Puts broken lines into a box. */
export function setLines(lines: Broken[], box: Box, lineHeight: number, align: Align): Line[] {
  return lines.map((line, index) => {
    const spare = box.width - line.width;
    let x = box.x + (align === 'center' ? spare / 2 : align === 'right' ? spare : 0);
    const size = Math.max(...line.runs.map((run) => run.style.size));
    // Capitals stand in the middle of the line's height.
    const y = box.y + index * lineHeight + lineHeight / 2 + size * 0.35;
    const runs = line.runs.map((run) => {
      const placed = { ...run, x };
      x += run.width;
      return placed;
    });
    return { y, runs };
  });
}

/**
 * The largest size at which the text stands on one line; under `smallestOnOneLine` it may take two lines, then three,
 * each time starting large again. First shrink, then wrap, never cut.
 */
export function fitText(
  run: Run,
  width: number,
  fonts: Fonts,
  limits: { smallestOnOneLine: number; smallest: number },
): { lines: Broken[]; size: number } {
  const at = (size: number) => breakLines([{ ...run, style: { ...run.style, size } }], width, fonts, true);
  for (let count = 1; count <= 3; count += 1) {
    const smallest = count === 1 ? limits.smallestOnOneLine : limits.smallest;
    const largest = count === 1 ? run.style.size : Math.max(limits.smallestOnOneLine, limits.smallest);
    for (let size = largest; size >= smallest; size -= 1) {
      const lines = at(size);
      if (lines.length <= count) return { lines, size };
    }
  }
  return { lines: at(limits.smallest), size: limits.smallest };
}

function joined(words: Word[]): Broken {
  const runs: MeasuredRun[] = [];
  words.forEach((word, index) => {
    word.pieces.forEach((piece, part) => {
      const last = runs.at(-1);
      // The space between two styles belongs to the run before it.
      if (last && index > 0 && part === 0 && !word.isGlued) {
        last.text += ' ';
        last.width += words[index - 1]?.space ?? 0;
      }
      if (last && last.style === piece.style) {
        last.text += piece.text;
        last.width += piece.width;
      } else runs.push({ ...piece });
    });
  });
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}

function fill(words: Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  for (const word of words) {
    const gap = word.isGlued ? 0 : (line.at(-1)?.space ?? 0);
    if (line.length > 0 && used + gap + word.width > width) {
      lines.push(line);
      line = [word];
      used = word.width;
    } else {
      line.push(word);
      used += gap + word.width;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function wordsOf(runs: Run[], width: number, fonts: Fonts): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, style } of runs) {
    const space = fonts.measure(' ', style);
    text.split(' ').forEach((letters, index) => {
      if (index > 0) isOpen = false;
      if (letters === '') return;
      const piece = { text: letters, style, width: fonts.measure(letters, style) };
      const last = words.at(-1);
      if (isOpen && last) {
        last.pieces.push(piece);
        last.width += piece.width;
        last.space = space;
      } else words.push({ pieces: [piece], width: piece.width, space, isGlued: false });
      isOpen = true;
    });
  }
  return words.flatMap((word) => (word.width > width ? splitWord(word, width, fonts) : [word]));
}

const letterGroups = new Intl.Segmenter('id', { granularity: 'grapheme' });

function splitWord(word: Word, width: number, fonts: Fonts): Word[] {
  const parts: Word[] = [];
  const add = (text: string, style: Style) => {
    const piece = { text, style, width: fonts.measure(text, style) };
    parts.push({ pieces: [piece], width: piece.width, space: word.space, isGlued: parts.length > 0 });
  };
  for (const { text, style } of word.pieces) {
    let taken = '';
    for (const { segment } of letterGroups.segment(text)) {
      if (taken && fonts.measure(taken + segment, style) > width) {
        add(taken, style);
        taken = '';
      }
      taken += segment;
    }
    add(taken, style);
  }
  return parts;
}
