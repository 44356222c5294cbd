import type { DeviceStore } from '../device/device-store.ts';
import type { Parts } from '../device/work-parts.ts';
import type { WorkAddress } from './post-saving.ts';

/**
 * Between two windows that had changed the same somebody chose one. What the other had stays on the device until the
 * manuscript is decided or it is deleted by hand.
 */
export interface UnchosenWork {
  key: string;
  /** The whole work, as that side had it. */
  parts: Parts;
  /** The parts in which the two differed. */
  clashes: string[];
  side: 'here' | 'there';
  /** By this device's clock. */
  at: string;
}

const UNCHOSEN = 'tidak-dipilih/';

export function unchosenKey({ submissionId, n }: Pick<WorkAddress, 'submissionId' | 'n'>): string {
  return `${UNCHOSEN}${submissionId}/${n}/${crypto.randomUUID()}`;
}

export async function putUnchosen(store: DeviceStore, work: UnchosenWork): Promise<void> {
  await store.put(work.key, work);
}

/** Of one version of a manuscript, oldest first. */
export async function listUnchosen(
  store: DeviceStore,
  { submissionId, n }: Pick<WorkAddress, 'submissionId' | 'n'>,
): Promise<UnchosenWork[]> {
  const records = await store.list<UnchosenWork>(`${UNCHOSEN}${submissionId}/${n}/`);
  return records.map(({ value }) => value);
}

/** The manuscript is decided. */
export async function dropUnchosenOf(store: DeviceStore, submissionId: string): Promise<void> {
  for (const { key } of await store.list(`${UNCHOSEN}${submissionId}/`)) await store.remove(key);
}
