import type { RoomData } from './submission/room-data.server.ts';

/**
 * Manuscripts read ahead while the mentor works: only in this page's memory, never in the browser's cache, so that
 * leaving the page, signing out or the end of the session takes them away. Each is used once.
 */
const rooms = new Map<string, Promise<RoomData | null>>();

/** The next one and the one before, no more. */
const MOST_ROOMS = 2;

export function readAhead(submissionIds: readonly (string | null)[]): void {
  const wanted = submissionIds.filter((id) => id !== null).slice(0, MOST_ROOMS);
  for (const id of rooms.keys()) if (!wanted.includes(id)) rooms.delete(id);
  for (const id of wanted) if (!rooms.has(id)) rooms.set(id, fetchRoom(id));
}

export async function takeRoom(submissionId: string): Promise<RoomData | null> {
  const room = rooms.get(submissionId);
  rooms.delete(submissionId);
  return (await room) ?? null;
}

/** Whether it opens without asking anybody. */
export const isReadAhead = (submissionId: string): boolean => rooms.has(submissionId);

export function forgetRooms(): void {
  rooms.clear();
}

/** Null when it cannot be read now: no network, nobody signed in, not the viewer's. */
export async function fetchRoom(submissionId: string, search = ''): Promise<RoomData | null> {
  try {
    const address = `/telaah/${submissionId}/isi${search}`;
    const response = await fetch(address, { redirect: 'manual', cache: 'no-store' });
    if (response.ok) return (await response.json()) as RoomData;
    // Left unread, it would hold its line.
    void response.body?.cancel();
    // Nobody is signed in any more: what was read ahead is nobody's now.
    if (response.type === 'opaqueredirect') forgetRooms();
    return null;
  } catch {
    return null;
  }
}

// A page kept aside by the browser could be brought back after signing out.
if (typeof window !== 'undefined') window.addEventListener('pagehide', forgetRooms);
