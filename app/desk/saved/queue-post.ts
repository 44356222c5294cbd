import { DEVICE_PAGE } from './page-store.ts';
import type { PackPage } from './saved-pack.ts';
import { listPacks, putPost } from './saved-records.ts';

declare const registration: { sync?: { register: (tag: string) => Promise<void> } };

/**
 * Keeps a form that could not be sent, and tells which page comes next; undefined where such a form cannot wait:
 * then the browser says that there is no network, and what was typed stays in its page.
 */
export async function queuePost(accountId: string, path: string, body: string): Promise<string | undefined> {
  const packs = await listPacks(accountId);
  const pack = packs.find(({ pages }) => pages.some((page) => page.path === path));
  const page = pack?.pages.find((one) => one.path === path);
  if (!pack || !page) return undefined;
  const title = waitingTitle(page, new URLSearchParams(body));
  // A self-check: the saved page has its answers.
  if (title === null) return path;
  if (title === undefined) return undefined;
  await putPost(accountId, { path, body, title });
  await registration.sync?.register('pewarta-kiriman').catch(() => undefined);
  const after = pack.pages.slice(pack.pages.indexOf(page) + 1).find((one) => KINDS.test(one.path));
  return after?.path ?? `${DEVICE_PAGE}#menunggu`;
}

/** Lessons and cases: what goes on without the server's answer. */
const KINDS = /^\/kelas\/[^/]+\/(pelajaran|latihan)\//;

function waitingTitle(page: PackPage, form: URLSearchParams): string | null | undefined {
  const intent = form.get('intent');
  if (/\/pelajaran\//.test(page.path)) return intent === 'periksa' ? null : `“${page.title}” selesai`;
  if (/\/latihan\/[^/]+\/[^/]+$/.test(page.path)) return `Putusan atas “${page.title}”`;
  return undefined;
}
