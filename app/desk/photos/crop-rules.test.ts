import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFrame } from '#app/domain/review/photo-notes.ts';
import { CORNERS, FIRST_FRAME, moved, RATIOS, withCorner, withRatio, withSide } from './crop-rules.ts';

const ASPECT = 1.5;

describe('a crop', () => {
  it.each(RATIOS)('takes the shape $name', ({ value }) => {
    const { width, height } = withRatio(FIRST_FRAME, value, ASPECT);
    expect((width * ASPECT) / height).toBeCloseTo(value, 2);
  });

  it.each([
    ['nw', { x: 0.2, y: 0.3 }, { x: 0.2, y: 0.3, width: 0.7, height: 0.6 }],
    ['se', { x: 2, y: 0.5 }, { x: 0.1, y: 0.1, width: 0.9, height: 0.4 }],
    ['ne', { x: 0, y: -1 }, { x: 0.1, y: 0, width: 0.05, height: 0.9 }],
  ] as const)('follows its corner %s', (corner, to, frame) => {
    expect(withCorner(FIRST_FRAME, corner, to)).toEqual(frame);
  });

  it('moves without leaving the picture, and keeps its size', () => {
    expect(moved(FIRST_FRAME, { x: 0.5, y: -0.5 })).toEqual({ ...FIRST_FRAME, x: 0.2, y: 0 });
  });

  it('takes numbers, and none that are none', () => {
    expect(withSide(FIRST_FRAME, 'width', 0.5)).toEqual({ ...FIRST_FRAME, width: 0.5 });
    expect(withSide(FIRST_FRAME, 'x', 0.6)).toEqual({ ...FIRST_FRAME, x: 0.6, width: 0.4 });
    expect(withSide(FIRST_FRAME, 'height', Number.NaN)).toBe(FIRST_FRAME);
  });

  it('stays one that the server takes, whatever is done', () => {
    const share = fc.double({ min: -2, max: 3, noNaN: true });
    const act = fc.oneof(
      fc.tuple(fc.constantFrom(...CORNERS), share, share).map(
        ([corner, x, y]) =>
          (frame: typeof FIRST_FRAME) =>
            withCorner(frame, corner, { x, y }),
      ),
      fc.tuple(share, share).map(
        ([x, y]) =>
          (frame: typeof FIRST_FRAME) =>
            moved(frame, { x, y }),
      ),
      fc.tuple(fc.constantFrom('x', 'y', 'width', 'height'), share).map(
        ([side, value]) =>
          (frame: typeof FIRST_FRAME) =>
            withSide(frame, side, value),
      ),
      fc.tuple(fc.constantFrom(...RATIOS), fc.constantFrom(0.5, 2 / 3, 1.5, 2)).map(
        ([ratio, aspect]) =>
          (frame: typeof FIRST_FRAME) =>
            withRatio(frame, ratio.value, aspect),
      ),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        let frame = FIRST_FRAME;
        for (const next of acts) {
          frame = next(frame);
          expect(isFrame(frame), JSON.stringify(frame)).toBe(true);
        }
      }),
    );
  });
});
