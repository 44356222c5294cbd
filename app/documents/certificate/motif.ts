// The woven band and the section stitch as vectors: the design's motifs, one sign per cell of the weave.

const pita = [
  '#.#.#.#.#.#.#.#.#.#.#.#.#.#.',
  '............................',
  '......###....###....###.....',
  '.......#....##.##....#......',
  '#..........##.#.##..........',
  '.#........##.#.#.##........#',
  '#.#......##.#.#.#.##......#.',
  '.#........##.#.#.##........#',
  '#..........##.#.##..........',
  '.......#....##.##....#......',
  '......###....###....###.....',
  '............................',
  '#.#.#.#.#.#.#.#.#.#.#.#.#.#.',
];

const tipis = [
  '......#.....',
  '.....###....',
  '#...##.##...',
  '##.##.#.##.#',
  '#...##.##...',
  '.....###....',
  '......#.....',
];

/** Side of one cell in pixels. */
export const cell = 2;
const repeats = 18;
/** Half a cross more at each end, so that the first and the last one are whole. */
const overhang = 2;
const columns = repeats * 28 + 1 + 2 * overhang;

export const band = { width: columns * cell, height: 17 * cell };
export const stitch = { width: 17 * cell, height: 7 * cell };

/** The band between its two lines, as operators of a page description with the origin at the top left. */
export function bandPath(): string {
  const lines = `0 0 ${columns} 1 re 0 16 ${columns} 1 re `;
  return `${lines}${weave(pita, columns, -overhang, 2)} f`;
}

/** Three stitches: cross, diamond, cross. */
export function stitchPath(): string {
  return `${weave(tipis, 17, -2, 0)} f`;
}

/** Rectangles of neighbouring cells in one path: drawn apart they would show hairlines between them. */
function weave(motif: string[], width: number, from: number, top: number): string {
  return motif
    .map((row, y) => {
      const repeat = row.length;
      const cells = Array.from(
        { length: width },
        (_, x) => row[(((x + from) % repeat) + repeat) % repeat] ?? '.',
      );
      return [...cells.join('').matchAll(/#+/g)]
        .map((run) => `${run.index} ${y + top} ${run[0].length} 1 re`)
        .join(' ');
    })
    .filter(Boolean)
    .join(' ');
}
