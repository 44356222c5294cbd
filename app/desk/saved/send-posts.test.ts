import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Outcome } from './saved-pack.ts';
import { sendPosts } from './send-posts.ts';

const kept = vi.hoisted(() => ({
  posts: [] as { key: string; value: unknown }[],
  outcomes: [] as unknown[],
}));
vi.mock('./saved-records.ts', () => ({
  listPosts: async () => [...kept.posts],
  putOutcome: async (_: string, outcome: unknown) => kept.outcomes.push(outcome),
  removePost: async (_: string, key: string) => {
    kept.posts = kept.posts.filter((post) => post.key !== key);
  },
}));

const judgement = {
  path: '/kelas/1/latihan/l/kasus',
  body: 'putusan=false&alasan=Hari+keliru.',
  title: 'Putusan',
};
const lesson = { path: '/kelas/1/pelajaran/p', body: 'intent=selesai', title: 'Pelajaran' };

const answerWith = (...statuses: number[]) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => {
      const response = new Response(null, { status: statuses.shift() ?? 200 });
      return Object.defineProperty(response, 'url', { value: `https://pewarta.example${path}` });
    }),
  );

beforeEach(() => {
  kept.posts = [judgement, lesson].map((value, key) => ({ key: String(key), value }));
  kept.outcomes = [];
  const locks = { request: (_: string, work: () => Promise<unknown>) => work() };
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps the words of a judgement that is refused, and goes on with what follows', async () => {
  answerWith(409, 200);
  expect(await sendPosts('saya')).toBe('done');
  const [refused, taken] = kept.outcomes as Outcome[];
  expect(refused).toMatchObject({ isTaken: false, href: judgement.path });
  expect(refused?.words).toContain('Alasan yang Anda tulis: “Hari keliru.”');
  expect(taken).toMatchObject({ isTaken: true, words: 'Terkirim.' });
  expect(kept.posts).toEqual([]);
});

it.each([
  [503, 'no-line'],
  [429, 'no-line'],
  [403, 'sign-in'],
])('sends nothing further after a %d, and nothing is lost', async (status, why) => {
  answerWith(status);
  expect(await sendPosts('saya')).toBe(why);
  expect(kept.posts).toHaveLength(2);
  expect(kept.outcomes).toEqual([]);
});
