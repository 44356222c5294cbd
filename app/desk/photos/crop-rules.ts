import { type Frame, LEAST_SIDE } from '#app/domain/review/photo-notes.ts';

export type Corner = 'nw' | 'ne' | 'sw' | 'se';
export const CORNERS: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

export interface Point {
  x: number;
  y: number;
}

/** Width to height, as photographers name them. */
export const RATIOS = [
  { name: '3:2', value: 3 / 2 },
  { name: '4:3', value: 4 / 3 },
  { name: '1:1', value: 1 },
  { name: '16:9', value: 16 / 9 },
] as const;

/** Where a crop begins: a tenth off every side. */
export const FIRST_FRAME: Frame = { x: 0.1, y: 0.1, width: 0.8, height: 0.8 };

/** The largest frame of a ratio that has the same middle as far as the picture allows. `aspect`: of the picture. */
export function withRatio(frame: Frame, ratio: number, aspect: number): Frame {
  // In shares of the picture's own sides.
  const shape = ratio / aspect;
  const area = Math.max(frame.width * frame.height, LEAST_SIDE);
  const height = Math.min(1, 1 / shape, Math.sqrt(area / shape));
  const width = height * shape;
  return inside({
    x: frame.x + frame.width / 2 - width / 2,
    y: frame.y + frame.height / 2 - height / 2,
    width,
    height,
  });
}

/** The frame with one corner at another point; the opposite corner stays. */
export function withCorner(frame: Frame, corner: Corner, to: Point): Frame {
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  const isWest = corner.endsWith('w');
  const isNorth = corner.startsWith('n');
  const x = isWest ? between(to.x, 0, right - LEAST_SIDE) : frame.x;
  const y = isNorth ? between(to.y, 0, bottom - LEAST_SIDE) : frame.y;
  const end = {
    x: isWest ? right : between(to.x, frame.x + LEAST_SIDE, 1),
    y: isNorth ? bottom : between(to.y, frame.y + LEAST_SIDE, 1),
  };
  return rounded({ x, y, width: end.x - x, height: end.y - y });
}

/** One side of the frame set to a share, as numbers are typed. */
export function withSide(frame: Frame, side: keyof Frame, value: number): Frame {
  if (!Number.isFinite(value)) return frame;
  const next = { ...frame, [side]: value };
  // Moving keeps the size, sizing keeps the place, as far as the picture goes.
  const x = between(next.x, 0, 1 - LEAST_SIDE);
  const y = between(next.y, 0, 1 - LEAST_SIDE);
  return rounded({
    x,
    y,
    width: between(next.width, LEAST_SIDE, 1 - x),
    height: between(next.height, LEAST_SIDE, 1 - y),
  });
}

/** The whole frame somewhere else, inside the picture. */
export function moved(frame: Frame, by: Point): Frame {
  return inside({ ...frame, x: frame.x + by.x, y: frame.y + by.y });
}

function inside({ x, y, width, height }: Frame): Frame {
  return rounded({ x: between(x, 0, 1 - width), y: between(y, 0, 1 - height), width, height });
}

/** A ten-thousandth of a picture is less than a pixel; the far sides stay inside. */
function rounded({ x, y, width, height }: Frame): Frame {
  const [left, top] = [round(x), round(y)];
  return {
    x: left,
    y: top,
    width: Math.min(round(width), round(1 - left)),
    height: Math.min(round(height), round(1 - top)),
  };
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;

export const between = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
