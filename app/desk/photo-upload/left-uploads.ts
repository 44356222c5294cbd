import type { DeviceStore } from '../device/device-store.ts';
import { flagUnsent, UNSENT } from '../device/unsent.ts';
import type { PictureToSend } from './upload-queue.ts';

const prefixOf = (assignmentId: string) => `${UNSENT}meja-foto/${assignmentId}/foto/`;

/** Keeps a picture until the server has it. Storage that is full or forbidden keeps none: the page itself has it. */
export async function putUpload(
  store: DeviceStore,
  assignmentId: string,
  key: string,
  picture: PictureToSend | null,
): Promise<void> {
  const name = prefixOf(assignmentId) + key;
  await (picture ? store.put(name, picture) : store.remove(name)).catch(() => undefined);
  await flagUnsent().catch(() => undefined);
}

/** Pictures that an earlier page of this desk did not get across, in the order in which they were chosen. */
export async function findUploads(store: DeviceStore, assignmentId: string): Promise<PictureToSend[]> {
  const left = await store.list<PictureToSend>(prefixOf(assignmentId)).catch(() => []);
  return left.map(({ value }) => value);
}
