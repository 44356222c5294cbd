import { describe, expect, it } from 'vitest';
import { placeNotes } from './margin-places.ts';

const note = (id: string, top: number, height = 50) => ({ id, top, height });
const tops = (notes: ReturnType<typeof note>[], activeId?: string) => [
  ...placeNotes(notes, activeId).values(),
];

describe('notes in the margin', () => {
  it('stand at their paragraphs, or 12 px below the one before', () => {
    expect(tops([note('a', 0), note('b', 100), note('c', 110), note('d', 400)])).toEqual([0, 100, 162, 400]);
  });

  it('let the active one stand at its own paragraph', () => {
    const notes = [note('a', 100), note('b', 110), note('c', 120), note('d', 500)];
    expect(tops(notes, 'c')).toEqual([0, 62, 124, 500]);
    expect(tops([note('a', 200), note('b', 210)], 'b')).toEqual([148, 210]);
    expect(tops([note('a', 200), note('b', 210), note('c', 215)], 'b')).toEqual([148, 210, 272]);
  });

  it('never stand above the text', () => {
    expect(tops([note('a', 0), note('b', 10)], 'b')).toEqual([0, 62]);
  });

  it('are no notes when there are none', () => {
    expect(tops([], 'a')).toEqual([]);
  });
});
