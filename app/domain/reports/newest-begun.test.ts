import { expect, it } from 'vitest';
import { newestBegun } from './newest-begun.ts';

const NOW = new Date('2026-11-10T02:00:00.000Z');
const batch = (id: string, startsOn: string, endsOn: string) => ({
  id,
  startsOn,
  endsOn,
  zone: 'Asia/Jakarta',
});
const running = batch('running', '2026-11-02', '2026-12-04');
const fresh = batch('fresh', '2026-11-09', '2026-11-30');
const ended = batch('ended', '2026-08-01', '2026-09-01');
const older = batch('older', '2026-01-01', '2026-02-01');
const soon = batch('soon', '2026-12-01', '2026-12-20');
const later = batch('later', '2027-02-01', '2027-03-01');

it.each([
  [[ended, running, soon], 'running'],
  [[running, fresh], 'fresh'],
  [[older, ended, later], 'ended'],
  [[later, soon], 'soon'],
  [[], undefined],
])('shows the batch that matters today', (batches, id) => {
  expect(newestBegun(batches, NOW)?.id).toBe(id);
  expect(newestBegun(batches.toReversed(), NOW)?.id).toBe(id);
});
