import { describe, expect, it, vi } from 'vitest';
import { startRunner } from './runner.server.ts';
import type { Chore } from './workshop.ts';

/** Never comes by itself within a test. */
const ONCE_A_YEAR = '0 0 0 1 1 *';

function choreOf(pieces: number, more: Partial<Chore> = {}): { chore: Chore; done: () => number } {
  let left = pieces;
  let done = 0;
  const run = async () => {
    if (left === 0) return false;
    left -= 1;
    await new Promise((resolve) => setImmediate(resolve));
    done += 1;
    return true;
  };
  return { chore: { name: 'uji', pattern: ONCE_A_YEAR, run, ...more }, done: () => done };
}

describe('the runner', () => {
  it('works off everything when kicked, and tells when it is done', async () => {
    const { chore, done } = choreOf(5);
    const runner = startRunner([chore], vi.fn());
    expect(done()).toBe(0);
    await Promise.all([runner.kick(), runner.kick()]);
    expect(done()).toBe(5);
    await runner.close();
  });

  it('waits for the named chore only', async () => {
    let release = () => {};
    const slow: Chore = {
      name: 'lambat',
      pattern: ONCE_A_YEAR,
      run: () => new Promise<boolean>((resolve) => (release = () => resolve(false))),
    };
    const { chore, done } = choreOf(3);
    const runner = startRunner([slow, chore], vi.fn());
    await runner.kick('uji');
    expect(done()).toBe(3);
    release();
    await runner.close();
  });

  it('looks again when it is kicked while at work', async () => {
    let looks = 0;
    let isFirst = true;
    const chore: Chore = {
      name: 'uji',
      pattern: ONCE_A_YEAR,
      run: async () => {
        looks += 1;
        // What is kicked for may have been queued after this look began.
        if (isFirst) {
          isFirst = false;
          void runner.kick();
        }
        return false;
      },
    };
    const runner = startRunner([chore], vi.fn());
    await runner.kick();
    expect(looks).toBe(2);
    await runner.close();
  });

  it('never runs one chore twice at once', async () => {
    let atOnce = 0;
    let most = 0;
    const { chore } = choreOf(20);
    const watched: Chore = {
      ...chore,
      run: async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        const more = await chore.run();
        atOnce -= 1;
        return more;
      },
    };
    const runner = startRunner([watched], vi.fn());
    await Promise.all(Array.from({ length: 10 }, () => runner.kick()));
    expect(most).toBe(1);
    await runner.close();
  });

  it('reports a fault, leaves the other chores alone and comes back', async () => {
    const faults = vi.fn();
    let tries = 0;
    const failing: Chore = {
      name: 'rusak',
      pattern: ONCE_A_YEAR,
      run: async () => {
        tries += 1;
        if (tries === 1) throw new Error('the database is away');
        return false;
      },
    };
    const { chore, done } = choreOf(2);
    const runner = startRunner([failing, chore], faults);
    await runner.kick();
    expect(faults).toHaveBeenCalledWith(
      'rusak',
      expect.objectContaining({ message: 'the database is away' }),
    );
    expect(done()).toBe(2);
    await runner.kick();
    expect(tries).toBe(2);
    await runner.close();
  });

  it('leaves housekeeping to its timetable', async () => {
    const housekeeping = choreOf(1, { pattern: '* * * * * *', isHousekeeping: true });
    const runner = startRunner([housekeeping.chore], vi.fn());
    await runner.kick();
    expect(housekeeping.done()).toBe(0);
    await vi.waitFor(() => expect(housekeeping.done()).toBe(1), { timeout: 3000 });
    await runner.close();
  });

  it('finishes the piece under way and starts no other when it closes', async () => {
    const { chore, done } = choreOf(1000);
    const runner = startRunner([chore], vi.fn());
    void runner.kick();
    await new Promise((resolve) => setImmediate(resolve));
    await runner.close();
    const atClose = done();
    expect(atClose).toBeLessThan(1000);
    await runner.kick();
    expect(done()).toBe(atClose);
  });
});
