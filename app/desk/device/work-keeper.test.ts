import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepWork, type WorkKeeper } from './work-keeper.ts';
import type { LeftWork, SaveAnswer } from './work-sync.ts';
import { beginWork } from './work-sync.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

interface World {
  keeper: WorkKeeper;
  device: (LeftWork | null)[];
  sent: string[];
  answer: (given: SaveAnswer) => void;
}

function open(): World {
  const device: (LeftWork | null)[] = [];
  const sent: string[] = [];
  let waiting: ((given: SaveAnswer) => void)[] = [];
  const keeper = keepWork(beginWork({ rev: 1, parts: { note: '' } }), {
    keep: async (left) => void device.push(left),
    save(state) {
      sent.push(state.here.note ?? '');
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
  keeper.start();
  return {
    keeper,
    device,
    sent,
    answer(given) {
      for (const resolve of waiting) resolve(given);
      waiting = [];
    },
  };
}

const later = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const saved = (rev: number): SaveAnswer => ({ kind: 'saved', rev, savedAt: 'T' });

it('is on the device within a second and on the server within five, however long somebody writes on', async () => {
  const { keeper, device, sent } = open();
  for (let letter = 1; letter <= 25; letter += 1) {
    keeper.change({ note: 'x'.repeat(letter) });
    await later(200);
  }
  expect(device.length).toBeGreaterThan(10);
  expect(device.at(-1)?.here.note?.length).toBeGreaterThan(20);
  expect(sent.length).toBe(1);
  expect(sent[0]?.length).toBeLessThanOrEqual(21);
});

it('sends one thing at a time, and what came meanwhile after it', async () => {
  const { keeper, sent, answer } = open();
  keeper.change({ note: 'a' });
  await later(1_600);
  keeper.change({ note: 'ab' });
  await later(3_000);
  expect(sent).toEqual(['a']);
  answer(saved(2));
  await later(1_600);
  expect(sent).toEqual(['a', 'ab']);
  answer(saved(3));
  await later(400);
  expect(keeper.state().base).toEqual({ rev: 3, parts: { note: 'ab' } });
});

it('takes the record away once the server has it all', async () => {
  const { keeper, device, answer } = open();
  keeper.change({ note: 'a' });
  await later(1_600);
  answer(saved(2));
  await later(10);
  expect(device.at(-1)).toBeNull();
});

it('tries again when the line is back, and flushes for a decision', async () => {
  const { keeper, sent, answer } = open();
  keeper.change({ note: 'a' });
  await later(1_600);
  answer({ kind: 'offline' });
  await later(5_100);
  expect(sent).toEqual(['a', 'a']);
  answer({ kind: 'offline' });
  await later(10);
  keeper.hurry();
  await later(0);
  expect(sent).toEqual(['a', 'a', 'a']);
  answer(saved(2));
  await later(10);
  expect(await keeper.flush()).toBe(true);
  keeper.change({ note: 'ab' });
  const flushed = keeper.flush();
  await later(0);
  answer(saved(3));
  expect(await flushed).toBe(true);
});

it('writes and sends nothing once somebody signs out', async () => {
  const { keeper, device, sent } = open();
  keeper.change({ note: 'a' });
  keeper.abandon();
  await later(10_000);
  keeper.hurry();
  await later(10);
  expect([device, sent]).toEqual([[], []]);
});

it('keeps what is unsaved when the page goes', async () => {
  const { keeper, device } = open();
  keeper.change({ note: 'a' });
  keeper.stop();
  await later(0);
  expect(device.at(-1)?.here.note).toBe('a');
});

it('says whether the device has everything, also when it is full', async () => {
  const { keeper, device } = open();
  keeper.change({ note: 'a' });
  expect(await keeper.settle()).toBe(true);
  expect(device.at(-1)?.here.note).toBe('a');
  const full = keepWork(beginWork({ rev: 1, parts: {} }), {
    keep: () => Promise.reject(new Error('QuotaExceededError')),
    save: async () => saved(2),
  });
  full.change({ note: 'a' });
  expect(await full.settle()).toBe(false);
});
