import workerAddress from './offline-worker.ts?worker&url';

const SCOPE = '/telaah';
const STORES = 'pewarta-luring-';
/** Fetching the pages takes a moment on a slow line; the manuscripts are there already. */
const PATIENCE_MS = 30_000;

/** Fetches the pages that open without a network, of the build this page is of. False where the browser cannot. */
export async function installOfflineShell(): Promise<boolean> {
  // In development the pages are never the same twice.
  if (!navigator.serviceWorker || !import.meta.env.PROD) return false;
  try {
    const address = `${workerAddress}?v=${encodeURIComponent(buildVersion())}`;
    const registration = await navigator.serviceWorker.register(address, { scope: SCOPE });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    return worker !== null && (await isActivated(worker));
  } catch {
    return false;
  }
}

export async function hasOfflineShell(): Promise<boolean> {
  return Boolean((await findRegistration())?.active);
}

export async function removeOfflineShell(): Promise<void> {
  await (await findRegistration())?.unregister();
  if (typeof caches === 'undefined') return;
  for (const name of await caches.keys()) if (name.startsWith(STORES)) await caches.delete(name);
}

async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return registrations.find(({ scope }) => new URL(scope).pathname === SCOPE);
}

const buildVersion = (): string => window.__remixManifest?.version ?? '';

function isActivated(worker: ServiceWorker): Promise<boolean> {
  if (worker.state === 'activated') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    worker.addEventListener('statechange', () => {
      if (worker.state !== 'activated' && worker.state !== 'redundant') return;
      clearTimeout(timer);
      resolve(worker.state === 'activated');
    });
  });
}
