/**
 * Opens what a person has saved where there is no network, and keeps the forms they send meanwhile. With a network it
 * keeps out of the way. It is there only for those who have pressed "Simpan di perangkat".
 */
import { atMost } from '../device/at-most.ts';
import { answerAsk } from './answer-ask.ts';
import { DEVICE_PAGE, findAsset, findPage, refreshPage } from './page-store.ts';
import { queuePost } from './queue-post.ts';
import { listPacks, listPosts, readOwner, writeOwner } from './saved-records.ts';
import { sendPosts } from './send-posts.ts';

interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends LifeEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

declare const clients: { claim: () => Promise<void> };
declare const skipWaiting: () => Promise<void>;

/** The wings of people who read or organize: nothing of theirs is ever saved here. */
const OTHER_WINGS = /^\/(telaah|panitia|admin|laporan|redaksi)(\/|$)/;
/** Whoever was at this browser, somebody else may be from here on. */
const SIGN_IN = /^\/(masuk|undangan|lupa-sandi)(\/|$)/;
const SIGN_OUT = '/keluar';
/** After that a saved page is better than waiting on. */
const PATIENCE_MS = 8_000;
const LAST_SENDING_MS = 8_000;

addEventListener('install', (event) => (event as LifeEvent).waitUntil(skipWaiting()));
addEventListener('activate', (event) => (event as LifeEvent).waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as RequestEvent;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || OTHER_WINGS.test(pathname)) return;
  const answer = respondWith.bind(event);
  if (request.method === 'POST' && pathname === SIGN_OUT) answer(signOut(request));
  else if (request.mode === 'navigate')
    answer(request.method === 'POST' ? post(request, pathname) : visit(event as RequestEvent, pathname));
  else if (request.method === 'GET' && pathname.startsWith('/assets/'))
    answer(findAsset(pathname).then((kept) => kept ?? fetch(request)));
});

addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port)
    (event as MessageEvent & LifeEvent).waitUntil(answerAsk(event.data, (said) => port.postMessage(said)));
});

// Where the browser wakes us when the network is back.
addEventListener('sync', (event) =>
  (event as LifeEvent).waitUntil(readOwner().then((owner) => (owner ? sendPosts(owner) : null))),
);

async function visit(event: RequestEvent, pathname: string): Promise<Response> {
  const fresh = fetch(event.request);
  const owner = await readOwner().catch(() => null);
  if (!owner) return fresh;
  try {
    const response = await inTime(fresh, () => findPage(owner, pathname));
    if (response.ok) event.waitUntil(refreshPage(owner, pathname).catch(() => undefined));
    return response;
  } catch (error) {
    const saved = await findPage(owner, pathname);
    if (saved) return saved;
    if (pathname === DEVICE_PAGE || (await listPacks(owner)).length === 0) throw error;
    return seeOther(`${DEVICE_PAGE}?tanpa=${encodeURIComponent(pathname)}`);
  }
}

/** The answer of the network; a saved page when that takes too long. */
async function inTime(
  fresh: Promise<Response>,
  find: () => Promise<Response | undefined>,
): Promise<Response> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([fresh, late]);
  return first ?? (await find()) ?? fresh;
}

async function post(request: Request, pathname: string): Promise<Response> {
  const owner = await readOwner().catch(() => null);
  const copy = request.clone();
  if (SIGN_IN.test(pathname)) await writeOwner(null).catch(() => undefined);
  try {
    return await fetch(request);
  } catch (error) {
    const next = owner && (await queuePost(owner, pathname, await copy.text()));
    if (!next) throw error;
    return seeOther(next);
  }
}

/** Passes on what waits before the session ends; what cannot be is asked about on the page that lists it. */
async function signOut(request: Request): Promise<Response> {
  const owner = await readOwner().catch(() => null);
  const copy = request.clone();
  if (!owner) return fetch(request);
  await atMost(
    LAST_SENDING_MS,
    sendPosts(owner).catch(() => undefined),
  );
  const isNavigation = request.mode === 'navigate';
  if (isNavigation && (await listPosts(owner)).length > 0) {
    const form = new URLSearchParams(await copy.text());
    if (!form.has('perangkat')) return seeOther(`${DEVICE_PAGE}?keluar`);
  }
  try {
    return await fetch(request);
  } catch (error) {
    if (!isNavigation) throw error;
    return seeOther(`${DEVICE_PAGE}?keluar=luring`);
  }
}

const seeOther = (path: string): Response => Response.redirect(new URL(path, location.href).href, 303);
