import { describe, expect, it } from 'vitest';
import { joinWords } from './insert-words.ts';

describe('joinWords', () => {
  it.each([
    ['', 'Sumber data?', '', 'Sumber data?'],
    ['Bagus.', 'Sumber data?', '', ' Sumber data?'],
    ['Bagus. ', 'Sumber data?', 'Lalu', 'Sumber data? '],
    ['Bagus\n', 'Sumber data?', '. Lalu', 'Sumber data?'],
    ['', 'Sumber data?', ' Lalu', 'Sumber data?'],
  ])('after “%s”: %s, before “%s”', (before, words, after, expected) => {
    expect(joinWords(before, words, after)).toEqual({ text: expected, caret: expected.length });
  });
});
