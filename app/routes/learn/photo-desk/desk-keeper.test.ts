import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeskState, keepDesk } from './desk-keeper.ts';
import type { DeskOutcome } from './desk-requests.ts';

const SAVED = (rev: number): DeskOutcome => ({ kind: 'saved', rev, savedAt: '2026-11-10T02:00:00.000Z' });
const THERE = {
  texts: { judul: 'Lain', kota: '', hari: '', teras: '', tubuh: '' },
  ...{ photos: [], chosenId: null, rev: 7, savedAt: null },
};

function setUp({ isDeviceSilent = false } = {}) {
  const answers: DeskOutcome[] = [];
  const posted: Record<string, string>[] = [];
  const kept: (string | null)[] = [];
  let state: DeskState | undefined;
  let judul = '';
  const keeper = keepDesk(
    { rev: 3, savedAt: null },
    {
      read: () => [['judul', judul]],
      post: async (fields) => {
        posted.push(Object.fromEntries(fields));
        return answers.shift() ?? { kind: 'offline' };
      },
      keep: async (words) => {
        kept.push(words && (words.fields[0]?.[1] ?? ''));
        if (isDeviceSilent) await new Promise(() => {});
      },
      onChange: (next) => {
        state = next;
      },
    },
  );
  const type = (text: string) => {
    judul = text;
    keeper.typed();
  };
  return { keeper, answers, posted, kept, type, state: () => state };
}

describe('the keeper of a desk', () => {
  let world: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    world = setUp();
  });
  afterEach(() => vi.useRealTimers());
  const pause = () => vi.advanceTimersByTimeAsync(1_500);

  it('keeps words on the device at once, and saves them after a pause', async () => {
    world.answers.push(SAVED(4), SAVED(5));
    world.type('Satu');
    world.type('Satu dua');
    expect(world.kept).toEqual(['Satu', 'Satu dua']);
    expect(world.state()?.place).toBe('typed');
    await pause();
    expect(world.posted).toEqual([{ judul: 'Satu dua', rev: '3' }]);
    expect(world.state()).toMatchObject({ place: 'saved', trouble: null });
    expect(world.kept.at(-1)).toBeNull();
    world.type('Satu dua tiga');
    await pause();
    expect(world.posted[1]).toMatchObject({ rev: '4' });
  });

  it('goes on saving where the device does not answer', async () => {
    const { keeper, answers, posted, type } = setUp({ isDeviceSilent: true });
    answers.push(SAVED(4), SAVED(5));
    type('Satu');
    const first = keeper.save();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await first).toMatchObject({ kind: 'saved' });
    type('Satu dua');
    await pause();
    expect(posted.at(-1)).toMatchObject({ judul: 'Satu dua', rev: '4' });
  });

  it('asks again by itself while there is no line, also when nothing new was typed', async () => {
    await world.keeper.ask(async () => ({ kind: 'offline' }));
    expect(world.state()).toMatchObject({ trouble: { kind: 'offline' } });
    world.answers.push({ kind: 'offline' }, SAVED(4));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(world.posted).toHaveLength(2);
    expect(world.state()).toMatchObject({ place: 'saved', trouble: null });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.posted).toHaveLength(2);
  });

  it('never claims more than was answered: without a line the words stay on the device', async () => {
    world.type('Satu');
    await pause();
    expect(world.state()).toMatchObject({ place: 'typed', trouble: { kind: 'offline' } });
    expect(world.kept).toEqual(['Satu']);
    world.answers.push(SAVED(4));
    await world.keeper.save();
    expect(world.state()).toMatchObject({ place: 'saved', trouble: null });
  });

  it('sends nothing more in a conflict until the writer has chosen, and then says what was chosen', async () => {
    world.answers.push({ kind: 'conflict', message: '', there: THERE }, SAVED(8));
    world.type('Satu');
    await pause();
    expect(world.state()?.trouble).toMatchObject({ kind: 'conflict' });
    world.type('Satu dua');
    await pause();
    expect(world.posted).toHaveLength(1);
    world.keeper.chooseHere();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.posted[1]).toEqual({ judul: 'Satu dua', rev: '7', isChosen: 'on' });
    expect(world.state()).toMatchObject({ place: 'saved', trouble: null });
  });

  it('says what is wrong, although the words are kept as a draft', async () => {
    world.answers.push({ kind: 'invalid', errors: { chosen: ['Pilih satu foto utama.'] }, rev: 4 });
    world.type('Satu');
    await pause();
    expect(world.state()).toMatchObject({ place: 'saved', errors: { chosen: ['Pilih satu foto utama.'] } });
  });

  it('does nothing once it has ended', async () => {
    world.type('Satu');
    world.keeper.end();
    await pause();
    expect(world.posted).toEqual([]);
  });
});
