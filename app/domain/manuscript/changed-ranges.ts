import type { StepMap } from 'prosemirror-transform';

/** A stretch of a document and what stands there after a change, in positions of either. */
export interface ChangedRange {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** What a row of steps has changed, in order; stretches that touch or overlap are one. */
export function changedRanges(maps: readonly StepMap[]): ChangedRange[] {
  const found: ChangedRange[] = [];
  maps.forEach((map, index) => {
    const earlier = maps.slice(0, index).toReversed();
    const later = maps.slice(index + 1);
    map.forEach((from, to, newFrom, newTo) => {
      found.push({
        from: earlier.reduce((at, step) => step.invert().map(at, -1), from),
        to: earlier.reduce((at, step) => step.invert().map(at, 1), to),
        newFrom: later.reduce((at, step) => step.map(at, -1), newFrom),
        newTo: later.reduce((at, step) => step.map(at, 1), newTo),
      });
    });
  });
  return merged(found.toSorted((a, b) => a.from - b.from || a.newFrom - b.newFrom));
}

function merged(ranges: readonly ChangedRange[]): ChangedRange[] {
  const result: ChangedRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && (range.from <= last.to || range.newFrom <= last.newTo)) {
      last.to = Math.max(last.to, range.to);
      last.newFrom = Math.min(last.newFrom, range.newFrom);
      last.newTo = Math.max(last.newTo, range.newTo);
    } else result.push({ ...range });
  }
  return result;
}
