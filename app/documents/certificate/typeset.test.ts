import { describe, expect, it } from 'vitest';
import { type Broken, breakLines, type Fonts, fitText, type Style, setLines } from './typeset.ts';

/** Every letter is one em wide. */
const fonts: Fonts = {
  measure: (text, style) => [...text].length * style.size,
  faceFor: (_text, face) => face,
};
const plain: Style = { face: 'sans', size: 1, ink: 'tinta' };
const strong: Style = { face: 'sans-bold', size: 1, ink: 'tinta' };
const textsOf = (lines: Broken[]) => lines.map((line) => line.runs.map((run) => run.text).join(''));

describe('breaking lines', () => {
  it.each([
    ['fits', 'satu dua', 8, ['satu dua']],
    ['breaks at a space', 'satu dua tiga', 8, ['satu dua', 'tiga']],
    ['keeps what is bound together', 'di Sei\u00a0Rantau', 10, ['di', 'Sei\u00a0Rantau']],
    ['breaks a word that is wider than the line', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['goes on after the rest of such a word', 'abcd ef', 3, ['abc', 'd', 'ef']],
    ['does not cut a letter from its accent', 'aaḿ̃b', 3, ['aaḿ̃'.slice(0, 2), 'ḿ̃b']],
    ['nothing for nothing', '', 5, []],
  ])('%s', (_name, text, width, expected) => {
    const lines = breakLines([{ text, style: plain }], width, fonts);
    expect(textsOf(lines)).toEqual(expected);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
  });

  it('changes style inside a word without a gap and keeps the space between styles', () => {
    const runs = [
      { text: 'predikat ', style: plain },
      { text: 'Sangat Baik', style: strong },
      { text: '.', style: plain },
    ];
    const lines = breakLines(runs, 21, fonts);
    expect(lines[0]?.runs.map((run) => run.text)).toEqual(['predikat ', 'Sangat Baik', '.']);
    expect(lines[0]?.width).toBe(21);
    expect(textsOf(breakLines(runs, 20, fonts))).toEqual(['predikat Sangat', 'Baik.']);
  });

  it('balances lines without adding one', () => {
    const text = 'aaaa bbbb cccc dddd eeee';
    expect(textsOf(breakLines([{ text, style: plain }], 19, fonts))).toEqual(['aaaa bbbb cccc dddd', 'eeee']);
    expect(textsOf(breakLines([{ text, style: plain }], 19, fonts, true))).toEqual([
      'aaaa bbbb cccc',
      'dddd eeee',
    ]);
  });
});

describe('fitting a text', () => {
  const style = { ...plain, size: 10 };
  const limits = { smallestOnOneLine: 6, smallest: 4 };
  it.each([
    ['as it is', 'aaaa bbbb', 100, 10, 1],
    ['shrunk on one line', 'aaaa bbbb', 63, 7, 1],
    ['on two lines when one would be too small', 'aaaa bbbb', 50, 6, 2],
    ['shrunk on two lines', 'aaaa bbbb cccc', 40, 4, 2],
    ['on three lines at the smallest', 'aaaaaa bbbbbb cccccc', 36, 6, 3],
  ])('%s', (_name, text, width, size, count) => {
    const fitted = fitText({ text, style }, width, fonts, limits);
    expect([fitted.size, fitted.lines.length]).toEqual([size, count]);
    expect(textsOf(fitted.lines).join(' ')).toBe(text);
  });
});

it('places lines to the left, the middle and the right of a box', () => {
  const lines = breakLines([{ text: 'abcd', style: plain }], 10, fonts);
  const at = (align: 'left' | 'center' | 'right') =>
    setLines(lines, { x: 100, y: 0, width: 10 }, 2, align)[0]?.runs[0]?.x;
  expect([at('left'), at('center'), at('right')]).toEqual([100, 103, 106]);
});
