import type { DeviceStore } from '../device/device-store.ts';
import { flagUnsent, UNSENT } from '../device/unsent.ts';

/** What the address for a desk's picture answers. */
export type PictureReply = { ok: true; fileId: string } | { ok: false; message: string };

/** `not_yet`: no line, or nobody signed in; the picture stays on the device. */
export type PictureAnswer = PictureReply | 'not_yet';

interface LeftPicture {
  assignmentId: string;
  title: string;
  picture: File;
}

const PICTURES = `${UNSENT}foto/`;

/** Keeps a chosen picture until the server has it. Storage that is full or forbidden keeps none. */
export async function putPicture(store: DeviceStore, left: LeftPicture): Promise<void> {
  await store.put(PICTURES + left.assignmentId, left).catch(() => undefined);
  await flagUnsent().catch(() => undefined);
}

export async function findPicture(store: DeviceStore, assignmentId: string): Promise<File | undefined> {
  return (await store.get<LeftPicture>(PICTURES + assignmentId))?.picture;
}

export async function listPictures(store: DeviceStore): Promise<LeftPicture[]> {
  return (await store.list<LeftPicture>(PICTURES)).map(({ value }) => value);
}

/** Sends a picture; once the server has taken or refused it, the device keeps it no longer. */
export async function sendPicture(
  store: DeviceStore,
  accountId: string,
  assignmentId: string,
  picture: File,
): Promise<PictureAnswer> {
  const answer = await post(`/tugas/${assignmentId}/foto`, accountId, picture);
  if (answer !== 'not_yet') {
    await store.remove(PICTURES + assignmentId).catch(() => undefined);
    await flagUnsent().catch(() => undefined);
  }
  return answer;
}

async function post(address: string, accountId: string, picture: File): Promise<PictureAnswer> {
  const body = new FormData();
  body.set('account', accountId);
  body.set('picture', picture);
  try {
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    if (![200, 400, 409, 413].includes(response.status)) return 'not_yet';
    return (await response.json()) as PictureReply;
  } catch {
    return 'not_yet';
  }
}
