import { deviceOwners, deviceStore } from '#app/desk/device/device-store.ts';
import { AT_HOME, UNSENT, unsentCookie } from '#app/desk/device/unsent.ts';
import type { Outcome, SavedPack, WaitingPost } from './saved-pack.ts';

/**
 * What the worker remembers, in the device's one database: there it goes with a person's sign-out, and what was not
 * passed on yet is asked about first.
 */
const PACK = 'simpan/';
const POST = `${UNSENT}kiriman/`;
const OUTCOME = 'hasil/';
const MANY_OUTCOMES = 20;

/** No account's: who last used the browser. */
const browser = () => deviceStore('-');
const OWNER = 'pemilik';

/** Whose pages may be shown while nobody can be asked; null after anybody signed in or out. */
export const readOwner = async (): Promise<string | null> =>
  (await browser().get<string | null>(OWNER)) ?? null;
export const writeOwner = (accountId: string | null): Promise<void> => browser().put(OWNER, accountId);

export const listPacks = async (accountId: string): Promise<SavedPack[]> =>
  (await deviceStore(accountId).list<SavedPack>(PACK)).map(({ value }) => value);
export const putPack = (accountId: string, pack: SavedPack): Promise<void> =>
  deviceStore(accountId).put(PACK + pack.id, pack);
export const removePack = (accountId: string, id: string): Promise<void> =>
  deviceStore(accountId).remove(PACK + id);

/** In the order in which they were sent. */
export const listPosts = (accountId: string) => deviceStore(accountId).list<WaitingPost>(POST);
export const removePost = (accountId: string, key: string): Promise<void> =>
  deviceStore(accountId).remove(key);

/** The same form sent again by hand while it waits takes the place of the one before. */
export async function putPost(accountId: string, post: WaitingPost): Promise<void> {
  const store = deviceStore(accountId);
  const twin = (await listPosts(accountId)).find(({ value }) => value.path === post.path);
  await store.put(twin?.key ?? `${POST}${new Date().toISOString()}-${crypto.randomUUID()}`, post);
}

export async function listOutcomes(accountId: string): Promise<(Outcome & { at: string })[]> {
  const records = await deviceStore(accountId).list<Outcome>(OUTCOME);
  return records.map(({ at, value }) => ({ ...value, at }));
}

export async function putOutcome(accountId: string, outcome: Outcome): Promise<void> {
  const store = deviceStore(accountId);
  await store.put(`${OUTCOME}${new Date().toISOString()}-${crypto.randomUUID()}`, outcome);
  const records = await store.list(OUTCOME);
  for (const { key } of records.slice(0, -MANY_OUTCOMES)) await store.remove(key);
}

export async function clearOutcomes(accountId: string): Promise<void> {
  const store = deviceStore(accountId);
  for (const { key } of await store.list(OUTCOME)) await store.remove(key);
}

/** The cookie that tells the server at sign-out whose work waits here. */
export const waitingCookie = async (): Promise<string> => unsentCookie(await deviceOwners([UNSENT, AT_HOME]));
