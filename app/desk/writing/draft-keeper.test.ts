import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type DraftOnServer,
  type DraftValues,
  isSameText,
  NO_DRAFT,
} from '#app/domain/assignments/draft-values.ts';
import { compareVersions } from '#app/domain/manuscript/compare.ts';
import { fromFields } from '#app/domain/manuscript/document.ts';
import { type DraftKeeper, keepDraft } from './draft-keeper.ts';
import { type Answer, beginSync, type DraftSync, type LeftOnDevice, savePlace } from './draft-sync.ts';

const text = (judul: string): DraftValues => ({
  ...NO_DRAFT.values,
  texts: { ...NO_DRAFT.values.texts, judul },
});
const SAVED_AT = '2026-11-10T03:00:00.000Z';

/** A server with one draft, behind a line that can lose what goes and what comes back. */
class SmallServer {
  draft: DraftOnServer = NO_DRAFT;
  kept: DraftValues[] = [];
  /** Drafts of before: written on by somebody who had them before their eyes. */
  earlier: DraftValues[] = [];
  requests = 0;
  line: 'good' | 'cut' | 'loses_answers' = 'good';

  async save({ posted, base, isChosen }: DraftSync): Promise<Answer> {
    const here = posted?.text ?? NO_DRAFT.values;
    this.requests += 1;
    await wait(100);
    if (this.line === 'cut') return { kind: 'offline' };
    const answer = this.store(here, base.rev, isChosen);
    return this.line === 'loses_answers' ? { kind: 'offline' } : answer;
  }

  private store(here: DraftValues, rev: number, isChosen: boolean): Answer {
    if (!isSameText(here, this.draft.values)) {
      if (rev !== this.draft.rev) {
        const comparison = compareVersions(fromFields(this.draft.values.texts), fromFields(here.texts));
        return { kind: 'conflict', there: this.draft, comparison };
      }
      (isChosen ? this.kept : this.earlier).push(this.draft.values);
      this.draft = { values: here, rev: rev + 1, savedAt: SAVED_AT };
    }
    return { kind: 'saved', rev: this.draft.rev, savedAt: SAVED_AT };
  }

  async keep({ here }: DraftSync): Promise<boolean> {
    await wait(100);
    if (this.line === 'cut') return false;
    this.kept.push(here);
    return this.line === 'good';
  }
}

/** One page with its record on the device. */
function openPage(
  server: SmallServer,
  left?: LeftOnDevice,
): { keeper: DraftKeeper; device: { left: LeftOnDevice | null } } {
  const device: { left: LeftOnDevice | null } = { left: left ?? null };
  const keeper = keepDraft(beginSync({ draft: server.draft }), {
    keepOnDevice: async (next) => {
      await wait(20);
      device.left = next;
    },
    save: (state) => server.save(state),
    send: async () => ({ kind: 'offline' }),
    keepAside: (state) => server.keep(state),
  });
  keeper.start();
  if (left) void keeper.restart(beginSync({ draft: server.draft, left }));
  return { keeper, device };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a page that is written on', () => {
  it('has every change on the device within a second and on the server within five of a pause', async () => {
    const server = new SmallServer();
    const { keeper, device } = openPage(server);
    keeper.type(text('Satu'));
    await pass(400);
    expect(device.left?.text).toEqual(text('Satu'));
    expect(server.requests).toBe(0);
    await pass(2_000);
    expect(server.draft.values).toEqual(text('Satu'));
    expect(device.left).toBeNull();
    expect(savePlace(keeper.state())).toEqual({ kind: 'server', at: SAVED_AT });
  });

  it('is saved now and then by somebody who never pauses', async () => {
    const server = new SmallServer();
    const { keeper, device } = openPage(server);
    for (let index = 0; index < 24; index += 1) {
      keeper.type(text('x'.repeat(index + 1)));
      await pass(500);
      expect(device.left?.text ?? server.draft.values).toEqual(text('x'.repeat(index + 1)));
    }
    expect(server.requests).toBe(1);
  });

  it('survives ten minutes without a line, and a line that loses answers', async () => {
    const server = new SmallServer();
    const { keeper, device } = openPage(server);
    server.line = 'loses_answers';
    keeper.type(text('Sebelum'));
    await pass(3_000);
    server.line = 'cut';
    for (let minute = 0; minute < 10; minute += 1) {
      keeper.type(text(`Menit ${minute}`));
      await pass(60_000);
      expect(device.left?.text).toEqual(text(`Menit ${minute}`));
      expect(savePlace(keeper.state())).toEqual({ kind: 'offline', isOnDevice: true });
    }
    server.line = 'good';
    await pass(6_000);
    expect(server.draft.values).toEqual(text('Menit 9'));
    expect(keeper.state().conflict).toBeNull();
    expect(device.left).toBeNull();
  });

  it('keeps both texts of two windows, whichever is chosen', async () => {
    for (const choice of ['here', 'there'] as const) {
      const server = new SmallServer();
      const first = openPage(server);
      const second = openPage(server);
      first.keeper.type(text('Jendela satu'));
      await pass(3_000);
      second.keeper.type(text('Jendela dua'));
      await pass(3_000);
      expect(second.keeper.state().conflict?.there.values).toEqual(text('Jendela satu'));
      if (choice === 'here') second.keeper.tell({ kind: 'chose_here' });
      else await Promise.all([second.keeper.takeOther(), pass(500)]);
      await pass(3_000);
      const all = [server.draft.values, ...server.kept].map(({ texts }) => texts.judul);
      expect(all.sort()).toEqual(['Jendela dua', 'Jendela satu']);
      expect(second.device.left).toBeNull();
    }
  });

  it('does not give up the text here before the server has it', async () => {
    const server = new SmallServer();
    const first = openPage(server);
    const second = openPage(server);
    first.keeper.type(text('Satu'));
    await pass(3_000);
    second.keeper.type(text('Dua'));
    await pass(3_000);
    server.line = 'cut';
    const [isTaken] = await Promise.all([second.keeper.takeOther(), pass(500)]);
    expect(isTaken).toBe(false);
    expect(second.keeper.state().here).toEqual(text('Dua'));
  });
});

/** Deterministic chance. */
function chance(seed: number): (below: number) => number {
  let state = seed + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('whatever happens', () => {
  it('the last words of each page end up on the server, and nobody overwrites what they have not seen', async () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const below = chance(seed);
      const server = new SmallServer();
      let pages = [openPage(server)];
      for (let step = 0; step < 25; step += 1) {
        const index = below(pages.length);
        const page = pages[index];
        if (!page) continue;
        switch (below(7)) {
          case 0:
            server.line = (['good', 'cut', 'loses_answers'] as const)[below(3)] ?? 'good';
            break;
          case 1:
            // Killed in the middle: what the device has is all that is left.
            page.keeper.stop();
            await pass(300);
            pages[index] = openPage(server, page.device.left ?? undefined);
            break;
          case 2:
            if (pages.length < 3) pages = [...pages, openPage(server)];
            break;
          case 3:
            if (below(2) === 0) page.keeper.tell({ kind: 'chose_here' });
            else await Promise.all([page.keeper.takeOther(), pass(400)]);
            break;
          default:
            page.keeper.type(text(`${seed}/${step}/${index}`));
            await pass(below(2) === 0 ? 350 : 4_000);
        }
      }
      server.line = 'good';
      const last = pages.map(({ keeper }) => keeper.state());
      for (let round = 0; round < 4; round += 1) {
        await pass(12_000);
        for (const { keeper } of pages) keeper.tell({ kind: 'chose_here' });
      }
      await pass(12_000);
      const onServer = [server.draft.values, ...server.kept, ...server.earlier];
      for (const { here: words } of last)
        expect(
          onServer.some((one) => isSameText(one, words)),
          `seed ${seed}: “${words.texts.judul}” of ${JSON.stringify(onServer.map((one) => one.texts.judul))}`,
        ).toBe(true);
      for (const { device, keeper } of pages) {
        expect(device.left).toBeNull();
        keeper.stop();
      }
    }
  });
});
