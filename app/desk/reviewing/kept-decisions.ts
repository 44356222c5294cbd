import type { DeviceStore } from '../device/device-store.ts';
import { flagUnsent, UNSENT } from '../device/unsent.ts';

/**
 * A decision as it was made, on the device until the server has answered: closing the window, an empty battery or the
 * end of the session take nothing of it. One that the server refused stays too, with the reason, until its mentor has
 * looked at it.
 */
export interface KeptDecision {
  submissionId: string;
  /** The version and the review it is about. */
  n: number;
  reviewId: string;
  title: string;
  kind: 'pass' | 'return';
  levels: { id: string; title: string; level: number }[];
  note: string;
  /** The state of the review that the page knew. */
  rev: number;
  /** By this device's clock: only for the order. */
  madeAt: string;
  /** Why the server did not take it. */
  refusal: string | null;
}

const DECISIONS = `${UNSENT}putusan/`;

export async function putDecision(store: DeviceStore, decision: KeptDecision): Promise<void> {
  await store.put(DECISIONS + decision.submissionId, decision);
  await flagUnsent();
}

export async function dropDecision(store: DeviceStore, submissionId: string): Promise<void> {
  await store.remove(DECISIONS + submissionId);
  await flagUnsent();
}

/** In the order they were made. */
export async function listDecisions(store: DeviceStore): Promise<KeptDecision[]> {
  const records = await store.list<KeptDecision>(DECISIONS);
  return records.map(({ value }) => value).sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
}
