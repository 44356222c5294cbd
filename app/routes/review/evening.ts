import { deviceOwners, deviceStore } from '#app/desk/device/device-store.ts';
import { AT_HOME, flagUnsent } from '#app/desk/device/unsent.ts';
import type { StoredParts } from '#app/desk/device/work-sync.ts';
import { hasOfflineShell, installOfflineShell, removeOfflineShell } from '#app/desk/offline/offline-shell.ts';
import { toWork } from '#app/desk/reviewing/room-work.ts';
import { deviceOwnerCookie, readDeviceOwner } from '#app/domain/accounts/device-owner.ts';
import { deriveSuggestions } from '#app/domain/manuscript/suggestions.ts';
import type { QueueOrder } from './queue-order/reply.ts';
import type { RoomData } from './submission/room-data.server.ts';
import type { RoomView } from './submission/room-page.ts';

/**
 * The evening's manuscripts on the mentor's device: they can be opened without a network, also after the browser was
 * closed. They belong to one account, stand in the device's database and nowhere else, and go when they are decided,
 * when somebody else has them now, when they are put away, and when the account signs out; somebody else's signing out
 * in the same browser leaves them.
 */
export interface KeptEvening {
  count: number;
  bytes: number;
  /** Whether the pages themselves are here too, so that they open in a browser that was closed. */
  isForLater: boolean;
}

/** What the server has acknowledged since the room was taken home. */
const WORK = 'malam-tanda/';
const LOOK = 'malam-tampilan';

/** Takes everything that waits, one after the other; fewer when the network or the space ends. */
export async function keepEvening(
  accountId: string,
  onKept: (count: number, total: number) => void,
): Promise<KeptEvening> {
  const order = await fetchOrder(accountId);
  if (order) {
    // The browser may otherwise clear the device when space is short.
    await navigator.storage?.persist?.().catch(() => false);
    setOwner(accountId);
    await deviceStore(accountId).put(LOOK, document.documentElement.dataset.tema ?? null);
    let count = 0;
    for (const { submissionId } of order) {
      if (!(await keepRoom(accountId, submissionId))) break;
      count += 1;
      onKept(count, order.length);
    }
    await dropAllBut(accountId, new Set(order.map(({ submissionId }) => submissionId)));
    await installOfflineShell();
  }
  return findEvening(accountId);
}

export async function findEvening(accountId: string): Promise<KeptEvening> {
  const kept = await listKeptRooms(accountId);
  return {
    count: kept.length,
    bytes: kept.reduce((sum, room) => sum + JSON.stringify(room).length, 0),
    isForLater: kept.length > 0 && (await hasOfflineShell()),
  };
}

/** Oldest first, as in the queue they were taken from. */
export async function listKeptRooms(accountId: string): Promise<RoomData[]> {
  const rooms = await deviceStore(accountId).list<RoomData>(AT_HOME);
  return rooms.map(({ value }) => value).sort((a, b) => placeOf(a) - placeOf(b));
}

/** What is no longer to be done is put away, what was sent anew is fetched, and the pages follow a new build. */
export async function tidyEvening(accountId: string): Promise<KeptEvening> {
  const kept = await listKeptRooms(accountId);
  const order = kept.length > 0 ? await fetchOrder(accountId) : null;
  if (order) {
    setOwner(accountId);
    const waiting = new Map(order.map(({ submissionId, n }) => [submissionId, n]));
    await dropAllBut(accountId, new Set(waiting.keys()));
    for (const { room } of kept)
      if (waiting.has(room.submissionId) && waiting.get(room.submissionId) !== room.shown.n)
        await keepRoom(accountId, room.submissionId);
    if (kept.some(({ room }) => waiting.has(room.submissionId))) await installOfflineShell();
  }
  return findEvening(accountId);
}

export async function dropEvening(accountId: string): Promise<void> {
  await dropAllBut(accountId, new Set());
}

/** It has been decided: nothing of it is needed at home any more. */
export async function dropKeptRoom(accountId: string, submissionId: string): Promise<void> {
  const kept = await listKeptRooms(accountId);
  if (!kept.some(({ room }) => room.submissionId === submissionId)) return;
  await dropAllBut(
    accountId,
    new Set(kept.map(({ room }) => room.submissionId).filter((id) => id !== submissionId)),
  );
}

/** Whose evening this browser may show without asking anybody. */
export const eveningOwner = (): string | null => readDeviceOwner(document.cookie);

/** The theme its owner had chosen, for a page that nobody could ask for it. */
export async function eveningLook(accountId: string): Promise<string | null> {
  return (await deviceStore(accountId).get<string | null>(LOOK)) ?? null;
}

/** What the device has of a manuscript, as one of its views; null without storage too. */
export async function findKeptRoom(
  submissionId: string,
  view: RoomView = 'naskah',
): Promise<RoomData | null> {
  const owner = eveningOwner();
  if (!owner) return null;
  const store = deviceStore(owner);
  try {
    const kept = await store.get<RoomData>(AT_HOME + submissionId);
    const since = await store.get<StoredParts>(WORK + submissionId);
    return kept ? inView(since ? withWork(kept, since) : kept, view) : null;
  } catch {
    return null;
  }
}

/** The server has more of a manuscript that was taken home: at home it must not look lost. */
export async function noteAcknowledged(
  accountId: string,
  submissionId: string,
  there: StoredParts,
): Promise<void> {
  const store = deviceStore(accountId);
  if (await store.get(AT_HOME + submissionId)) await store.put(WORK + submissionId, there);
}

/** The next manuscript at home that `isDone` does not name, after the given one, else from the beginning. */
export async function nextAtHome(
  submissionId: string,
  isDone: (submissionId: string) => boolean,
): Promise<string | null> {
  const owner = eveningOwner();
  const ids = owner ? (await listKeptRooms(owner).catch(() => [])).map(({ room }) => room.submissionId) : [];
  const at = ids.indexOf(submissionId);
  const after = [...ids.slice(at + 1), ...ids.slice(0, at + 1)];
  return after.find((id) => id !== submissionId && !isDone(id)) ?? null;
}

const placeOf = ({ place }: RoomData): number => place?.position ?? Number.MAX_SAFE_INTEGER;

async function keepRoom(accountId: string, submissionId: string): Promise<boolean> {
  try {
    const response = await fetch(`/telaah/${submissionId}/isi?lengkap=1`, {
      redirect: 'manual',
      cache: 'no-store',
    });
    // Moved on meanwhile: there is nothing to take home of it.
    if (response.status === 404) return true;
    if (!response.ok) return false;
    const room = (await response.json()) as RoomData;
    if (room.shell.accountId !== accountId || !room.room.canReview) return true;
    const store = deviceStore(accountId);
    await store.remove(WORK + submissionId);
    await store.put(AT_HOME + submissionId, room);
    await flagUnsent();
    return true;
  } catch {
    return false;
  }
}

async function fetchOrder(accountId: string): Promise<QueueOrder['manuscripts'] | null> {
  try {
    const response = await fetch('/telaah/urutan', { redirect: 'manual', cache: 'no-store' });
    if (!response.ok) return null;
    const order = (await response.json()) as QueueOrder;
    return order.accountId === accountId ? order.manuscripts : null;
  } catch {
    return null;
  }
}

/** With the last manuscript the pages and the owner's name go too. */
async function dropAllBut(accountId: string, submissionIds: ReadonlySet<string>): Promise<void> {
  const store = deviceStore(accountId);
  for (const prefix of [AT_HOME, WORK])
    for (const { key } of await store.list(prefix))
      if (!submissionIds.has(key.slice(prefix.length))) await store.remove(key);
  await flagUnsent();
  if ((await store.list(AT_HOME)).length > 0) return;
  await store.remove(LOOK);
  if (eveningOwner() === accountId) writeCookie(deviceOwnerCookie(null));
  if ((await deviceOwners([AT_HOME])).length === 0) await removeOfflineShell();
}

const setOwner = (accountId: string): void => writeCookie(deviceOwnerCookie(accountId));

function writeCookie(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
  document.cookie = cookie;
}

/** At home every view comes from the one copy. */
function inView(kept: RoomData, wanted: RoomView): RoomData {
  const view =
    (wanted === 'beda' && !kept.comparison) || (wanted === 'lembar' && !kept.brief) ? 'naskah' : wanted;
  return {
    ...kept,
    view,
    comparison: view === 'beda' ? kept.comparison : null,
    brief: view === 'lembar' ? kept.brief : null,
    readers: [],
    isFromMemory: true,
  };
}

function withWork(kept: RoomData, { rev, parts }: StoredParts): RoomData {
  const { review } = kept.room;
  if (!review || rev <= review.rev) return kept;
  const { levels, note, document, reasons, threads } = toWork(parts);
  return {
    ...kept,
    tracked: document,
    room: {
      ...kept.room,
      review: {
        ...review,
        ...{ rev, levels, note },
        threads: Object.entries(threads).map(([id, thread]) => ({
          id,
          ...thread,
          state: 'open',
          resolvedAt: null,
        })),
        suggestions: deriveSuggestions(document).map(({ id, kind, deleted, inserted }) => ({
          ...{ id, kind, deleted, inserted, decision: null, decidedAt: null },
          reasonKind: reasons[id]?.kind ?? null,
          reason: reasons[id]?.words ?? '',
        })),
      },
    },
  };
}
