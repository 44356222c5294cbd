import { deviceStore } from '#app/desk/device/device-store.ts';
import type { RoomData } from './submission/room-data.server.ts';

/**
 * The evening's manuscripts on the mentor's device, for as long as the network may be away while the page stays open.
 * Like everything on the device they belong to one account and go when it signs out.
 */
export interface KeptEvening {
  count: number;
  bytes: number;
}

const PREFIX = 'malam/';

/** Whose page this is; known once a page of theirs is drawn. */
let reader: string | null = null;

export function setReader(accountId: string): void {
  reader = accountId;
}

/** Stores the rooms one after the other; resolves with how many are there, fewer when the network or the space ended. */
export async function keepEvening(
  submissionIds: readonly string[],
  onKept: (count: number) => void,
): Promise<KeptEvening> {
  await dropEvening();
  let count = 0;
  for (const id of submissionIds) {
    if (!(await keepRoom(id))) break;
    count += 1;
    onKept(count);
  }
  return findEvening();
}

export async function findEvening(): Promise<KeptEvening> {
  const kept = reader ? await deviceStore(reader).list<RoomData>(PREFIX) : [];
  return {
    count: kept.length,
    bytes: kept.reduce((sum, { value }) => sum + JSON.stringify(value).length, 0),
  };
}

export async function dropEvening(): Promise<void> {
  if (!reader) return;
  const store = deviceStore(reader);
  for (const { key } of await store.list(PREFIX)) await store.remove(key);
}

/** It has been decided: nothing of it is needed at home any more. */
export async function dropKeptRoom(submissionId: string): Promise<void> {
  if (reader) await deviceStore(reader).remove(PREFIX + submissionId);
}

/** What the device has of a manuscript; null without storage too. */
export async function findKeptRoom(submissionId: string): Promise<RoomData | null> {
  if (!reader) return null;
  const kept = await deviceStore(reader)
    .get<RoomData>(PREFIX + submissionId)
    .catch(() => undefined);
  return kept ?? null;
}

async function keepRoom(submissionId: string): Promise<boolean> {
  if (!reader) return false;
  try {
    const response = await fetch(`/telaah/${submissionId}/isi`, { redirect: 'manual', cache: 'no-store' });
    // Moved on meanwhile: there is nothing to take home of it.
    if (response.status === 404) return true;
    if (!response.ok) return false;
    await deviceStore(reader).put(PREFIX + submissionId, await response.json());
    return true;
  } catch {
    return false;
  }
}
