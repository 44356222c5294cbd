import { assetsNamedBy, assetsNamedIn, fetchAllNamed } from './asset-names.ts';

/**
 * Opens the mentors' wing where there is no network: it answers a page that cannot be fetched with the empty page for
 * that case, and that page's scripts, styles and fonts with what was fetched beforehand. What it keeps is the same for
 * everybody: manuscripts stand in the device's database, never here. With a network it keeps out of the way.
 */
interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends Event {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

declare const clients: { claim: () => Promise<void> };
declare const skipWaiting: () => Promise<void>;

const PAGE = '/telaah/luring';
const MANIFEST = '/__manifest';
const NAME = 'pewarta-luring-';
/** Of the build; each has a store of its own, so that a page never meets the scripts of another one. */
const version = new URL(location.href).searchParams.get('v') ?? '';
const storeName = NAME + version;

addEventListener('install', (event) => (event as LifeEvent).waitUntil(fill().then(skipWaiting)));

addEventListener('activate', (event) =>
  (event as LifeEvent).waitUntil(dropOlder().then(() => clients.claim())),
);

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as RequestEvent;
  const answer = respondWith.bind(event);
  const { origin, pathname, searchParams } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') answer(fetch(request).catch((error) => pageFor(pathname, error)));
  else if (pathname.startsWith('/assets/')) answer(asset(request));
  else if (pathname === MANIFEST)
    answer(fetch(request).catch((error) => manifestFor(searchParams.getAll('p'), error)));
});

async function fill(): Promise<void> {
  const store = await caches.open(storeName);
  // Of the room's address only its form counts, not which manuscript it names.
  const query = new URLSearchParams([
    ['p', PAGE],
    ['p', '/telaah/naskah'],
    ['version', version],
  ]);
  const page = await fetchPlain(PAGE);
  const manifest = await fetchPlain(`${MANIFEST}?${query}`);
  if (!page.ok || manifest.status !== 200)
    throw new Error('the page for the time without a network is not there');
  const names = assetsNamedIn((await page.clone().text()) + (await manifest.clone().text()));
  await store.put(PAGE, page);
  await store.put(MANIFEST, manifest);
  await fetchAllNamed(names, (path) => fetchAsset(store, path));
}

/** Stores a file and tells which others it names. */
async function fetchAsset(store: Cache, path: string): Promise<string[]> {
  const response = await fetchPlain(path);
  // Something that only looks like a name of ours.
  if (!response.ok) return [];
  await store.put(path, response.clone());
  return assetsNamedBy(path, response);
}

/** Without cookies: nobody's page. */
const fetchPlain = (path: string): Promise<Response> => fetch(path, { credentials: 'omit' });

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(NAME) && name !== storeName);
  await Promise.all(older.map((name) => caches.delete(name)));
}

const kept = async (path: string): Promise<Response | undefined> =>
  (await caches.open(storeName)).match(path, { ignoreVary: true });

async function pageFor(pathname: string, error: unknown): Promise<Response> {
  const [, id] = /^\/telaah\/([\w-]+)$/.exec(pathname) ?? [];
  if (pathname !== PAGE)
    return Response.redirect(new URL(id ? `${PAGE}?naskah=${id}` : PAGE, location.href).href, 302);
  return (await kept(PAGE)) ?? Promise.reject(error);
}

async function asset(request: Request): Promise<Response> {
  return (await kept(new URL(request.url).pathname)) ?? fetch(request);
}

/** How to draw a room, and the list of them; of other pages nothing is known here. */
async function manifestFor(paths: string[], error: unknown): Promise<Response> {
  const manifest = paths.every((path) => /^\/telaah\/[\w-]+$/.test(path)) ? await kept(MANIFEST) : undefined;
  return manifest ?? Promise.reject(error);
}
