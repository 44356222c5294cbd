import { assetsNamedBy, assetsNamedIn, fetchAllNamed } from '#app/desk/offline/asset-names.ts';
import type { Pack, PackPage, SavedPack } from './saved-pack.ts';
import { listPacks, listPosts, putPack, removePack } from './saved-records.ts';

/** Pages are one person's; each has a store of their own, named so that signing out can take it away. */
export const pageStoreName = (accountId: string): string => `pewarta-simpan-${accountId}`;

/** The page about the device itself: where whatever is not saved leads to without a network. */
export const DEVICE_PAGE = '/perangkat';

/** Asks for a page as it is to be kept: whole, without what only the server can answer. */
const FOR_DEVICE = '?luring';
const SAVED_AT = 'X-Disimpan';
const STALE_AFTER_MS = 10 * 60_000;

const storeOf = (accountId: string): Promise<Cache> => caches.open(pageStoreName(accountId));

/** Fetches every page of a pack with what it needs. Throws where a page cannot be had; nothing is half listed then. */
export async function savePack(
  accountId: string,
  pack: Pack,
  onStep: (step: number, of: number) => void,
): Promise<void> {
  const store = await storeOf(accountId);
  let bytes = 0;
  const assets: Record<string, number> = {};
  const pages: PackPage[] = [];
  const wanted = [...pack.pages, { path: DEVICE_PAGE, title: '' }];
  for (const [index, page] of wanted.entries()) {
    onStep(index, wanted.length);
    const html = await savePage(store, page.path);
    if (html === undefined) continue;
    bytes += html.length;
    await saveAssets(store, assetsNamedIn(html), assets);
    if (page.path !== DEVICE_PAGE) pages.push(page);
  }
  await putPack(accountId, { ...pack, pages, savedAt: new Date().toISOString(), bytes, assets });
}

/** Takes a pack off the device, and every file that no other one needs. */
export async function dropPack(accountId: string, id: string): Promise<SavedPack[]> {
  await removePack(accountId, id);
  const rest = await listPacks(accountId);
  if (rest.length === 0) {
    await caches.delete(pageStoreName(accountId));
    return rest;
  }
  const needed = new Set([
    DEVICE_PAGE,
    ...rest.flatMap(({ pages, assets }) => [...pages.map(toPath), ...Object.keys(assets)]),
  ]);
  const store = await storeOf(accountId);
  for (const request of await store.keys())
    if (!needed.has(new URL(request.url).pathname)) await store.delete(request);
  return rest;
}

/** A saved page that says so; undefined where it is not on the device. */
export async function findPage(accountId: string, path: string): Promise<Response | undefined> {
  const kept = await (await storeOf(accountId)).match(path, { ignoreVary: true });
  if (!kept) return undefined;
  const html = await kept.text();
  const savedAt = kept.headers.get(SAVED_AT) ?? '';
  // A page with Remix's scripts is drawn again by them as it was, and tells by itself that there is no network.
  const isPlain = path !== DEVICE_PAGE && !html.includes('__remixContext');
  const waiting = isPlain ? (await listPosts(accountId)).map(({ value }) => value.path) : [];
  const said = isPlain ? sayOffline(html, savedAt, waitingWords(path, waiting)) : html;
  return new Response(said, { headers: kept.headers });
}

/** The page as it is now, after a visit with a network, unless it was fetched a moment ago. */
export async function refreshPage(accountId: string, path: string): Promise<void> {
  const store = await storeOf(accountId);
  const kept = await store.match(path, { ignoreVary: true });
  if (!kept) return;
  const age = Date.now() - Date.parse(kept.headers.get(SAVED_AT) ?? '');
  if (age < STALE_AFTER_MS) return;
  await saveAssets(store, assetsNamedIn((await savePage(store, path)) ?? ''), {});
}

/** A file of a saved page; names of built files change with their content, so one that is here is right. */
export async function findAsset(path: string): Promise<Response | undefined> {
  return caches.match(path, { ignoreVary: true });
}

const toPath = ({ path }: PackPage): string => path;

/** The page's HTML, stored; undefined where its address leads on to a room that does not work from the device. */
async function savePage(store: Cache, path: string): Promise<string | undefined> {
  const response = await fetch(path === DEVICE_PAGE ? path : path + FOR_DEVICE, {
    headers: { Accept: 'text/html' },
  });
  const { pathname } = new URL(response.url);
  if (!response.ok || pathname === '/masuk') throw new Error(`${path} cannot be saved`);
  if (pathname !== path) return undefined;
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.set(SAVED_AT, new Date().toISOString());
  await store.put(path, new Response(html, { headers }));
  return html;
}

/** Stores what is named, and what that names in turn; adds each file's size to `sizes`. */
const saveAssets = (store: Cache, names: string[], sizes: Record<string, number>): Promise<void> =>
  fetchAllNamed(names, (path) => saveAsset(store, path, sizes));

async function saveAsset(store: Cache, path: string, sizes: Record<string, number>): Promise<string[]> {
  // An earlier page of the pack has brought it, with all it names.
  if (sizes[path] !== undefined) return [];
  const kept = await store.match(path, { ignoreVary: true });
  const response = kept ?? (await fetch(path, { credentials: 'omit' }));
  // Something that only looks like a name of ours.
  if (!response.ok) return [];
  if (!kept) await store.put(path, response.clone());
  sizes[path] = (await response.clone().blob()).size;
  return assetsNamedBy(path, response);
}

/** Whoever has just sent a form sees that it is kept; whoever comes back to its page sees that it was filled in. */
function waitingWords(path: string, waiting: readonly string[]): string {
  if (waiting.includes(path))
    return 'Isian Anda di halaman ini sudah disimpan dan menunggu jaringan; bila Anda mengirimnya lagi, yang baru menggantikannya.';
  return waiting.length > 0
    ? `${waiting.length} kiriman Anda tersimpan dan menunggu jaringan.`
    : 'Yang Anda selesaikan dikirim saat daring.';
}

function sayOffline(html: string, savedAt: string, waiting: string): string {
  const at = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(savedAt),
  );
  const notice =
    '<div class="notice notice--warning device-notice" role="status"><div class="notice__body">' +
    `<strong>Tanpa jaringan.</strong> Halaman ini dari perangkat Anda, disimpan ${at}. ` +
    `${waiting} <a href="/perangkat">Lihat simpanan</a></div></div>`;
  return html.replace('<main', `${notice}<main`);
}
