import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Failure,
  type Line,
  type PictureToSend,
  startUploadQueue,
  type UploadView,
} from './upload-queue.ts';

type Told = Parameters<Line['send']>[1];

/** A line that does what it is told. */
function setUp() {
  const sendings: { picture: PictureToSend; url: string | null; on: Told; stop: ReturnType<typeof vi.fn> }[] =
    [];
  const kept = new Map<string, PictureToSend>();
  const givenUp: string[] = [];
  const arrived = vi.fn();
  let views: UploadView[] = [];
  const queue = startUploadQueue({
    line: {
      send: (picture, on) => {
        const stop = vi.fn();
        sendings.push({ picture, url: picture.url, on, stop });
        return { stop };
      },
    },
    reduce: async (file) =>
      file.name === 'film.mp4'
        ? { refusal: 'Terlalu besar.' }
        : { blob: new Blob([`kecil ${file.name}`]), declared: '{}' },
    keep: async (key, picture) => {
      if (picture) kept.set(key, { ...picture });
      else kept.delete(key);
    },
    giveUp: (url) => givenUp.push(url),
    onArrived: arrived,
    onChange: (uploads) => {
      views = uploads;
    },
  });
  const at = (index: number) => {
    const sending = sendings[index];
    if (!sending) throw new Error(`no sending ${index}`);
    return sending;
  };
  return { queue, sendings, at, kept, givenUp, arrived, views: () => views };
}

const file = (name: string) => new File(['besar'.repeat(10)], name);
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const BROKEN: Failure = { kind: 'broken' };

describe('the queue of pictures', () => {
  let world: ReturnType<typeof setUp>;
  beforeEach(async () => {
    world = setUp();
    world.queue.add([file('a.jpg'), file('b.jpg'), file('c.jpg')]);
    await soon();
  });
  const phases = () => world.views().map(({ name, phase }) => `${name} ${phase}`);

  it('sends one after the other, in the order in which they were chosen, and forgets each on the device', () => {
    expect(phases()).toEqual(['a.jpg sending', 'b.jpg queued', 'c.jpg queued']);
    expect(world.kept.size).toBe(3);
    for (const index of [0, 1, 2]) world.at(index).on.done();
    expect(world.sendings.map(({ picture }) => picture.name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(world.views()).toEqual([]);
    expect(world.kept.size).toBe(0);
    expect(world.arrived).toHaveBeenCalledTimes(3);
  });

  it('waits with all of them while the line is broken, and goes on where it broke off', () => {
    world.at(0).on.address('/unggahan/1');
    world.at(0).on.progress(400);
    world.at(0).on.failed(BROKEN);
    expect(phases()).toEqual(['a.jpg broken', 'b.jpg queued', 'c.jpg queued']);
    expect(world.sendings).toHaveLength(1);
    world.queue.retry();
    expect(world.at(1)).toMatchObject({ picture: { name: 'a.jpg' }, url: '/unggahan/1' });
    expect([...world.kept.values()].map(({ url }) => url)).toContain('/unggahan/1');
  });

  it('begins again when the server has forgotten the upload', () => {
    world.at(0).on.address('/unggahan/1');
    world.at(0).on.failed({ kind: 'broken', isForgotten: true });
    world.queue.retry();
    expect(world.at(1).url).toBeNull();
  });

  it('pauses one, sends the others, and hears nothing more of the paused one until it goes on', () => {
    const [first] = world.views();
    world.queue.pause(first?.key ?? '');
    expect(world.at(0).stop).toHaveBeenCalledOnce();
    world.at(0).on.done();
    expect(phases()).toEqual(['a.jpg paused', 'b.jpg sending', 'c.jpg queued']);
    world.queue.resume(first?.key ?? '');
    world.at(1).on.done();
    expect(phases()).toEqual(['a.jpg sending', 'c.jpg queued']);
  });

  it('gives up what is cancelled, on the server and on the device', () => {
    world.at(0).on.address('/unggahan/1');
    world.queue.cancel(world.views()[0]?.key ?? '');
    expect(world.givenUp).toEqual(['/unggahan/1']);
    expect(phases()).toEqual(['b.jpg sending', 'c.jpg queued']);
    expect(world.kept.size).toBe(2);
  });

  it('shows why one is refused, keeps it no longer and sends the next', () => {
    world.at(0).on.failed({ kind: 'refused', message: 'Bukan foto.' });
    expect(world.views()[0]).toMatchObject({ phase: 'refused', message: 'Bukan foto.' });
    expect(phases()[1]).toBe('b.jpg sending');
    expect(world.kept.size).toBe(2);
  });

  it('neither sends nor keeps what is refused on the device, and goes on with the next', async () => {
    world.queue.add([file('film.mp4'), file('d.jpg')]);
    await soon();
    expect(phases().slice(3)).toEqual(['film.mp4 refused', 'd.jpg queued']);
    expect(world.views()[3]).toMatchObject({ message: 'Terlalu besar.' });
    expect([...world.kept.values()].map(({ name }) => name)).not.toContain('film.mp4');
  });

  it('waits for somebody who has to sign in again', () => {
    world.at(0).on.failed({ kind: 'signed_out' });
    expect(world.sendings).toHaveLength(1);
    world.queue.retry();
    expect(world.sendings).toHaveLength(2);
  });

  it('takes up what an earlier page has left, once', () => {
    const left = {
      key: 'k',
      name: 'lama.jpg',
      blob: new Blob(['x']),
      originalBytes: 9,
      declared: '',
      url: '/9',
    };
    world.queue.takeUp([left]);
    world.queue.takeUp([left]);
    expect(phases()).toEqual(['a.jpg sending', 'b.jpg queued', 'c.jpg queued', 'lama.jpg queued']);
  });
});
