import type { DeviceStore } from '../device/device-store.ts';
import { flagUnsent, UNSENT } from '../device/unsent.ts';
import {
  beginWork,
  isSaved,
  type LeftWork,
  nextWork,
  outcomeOf,
  type WorkOutcome,
  type WorkSync,
} from '../device/work-sync.ts';
import type { WorkAddress } from './post-saving.ts';
import { postWork } from './work-request.ts';

/** One review that the server does not have yet, as this device keeps it. */
export interface LeftReview {
  address: WorkAddress;
  /** Of the manuscript, for the list of what is still unsent at sign-out. */
  title: string;
  left: LeftWork;
}

const REVIEWS = `${UNSENT}telaah/`;

export function reviewPrefix({ submissionId, n }: WorkAddress): string {
  return `${REVIEWS}${submissionId}/${n}`;
}

/** Everything this device keeps of one account's reviews, open pages included. */
export async function findAllReviews(store: DeviceStore): Promise<(LeftReview & { key: string })[]> {
  const records = await store.list<LeftReview>(REVIEWS);
  return records.map(({ key, value }) => ({ key, ...value }));
}

export async function dropReview(store: DeviceStore, key: string): Promise<void> {
  await store.remove(key);
  await flagUnsent();
}

/** Brings it to the server without asking anybody; in a conflict a person must choose first. */
export async function settleReview(
  store: DeviceStore,
  { key, address, left }: LeftReview & { key: string },
): Promise<WorkOutcome> {
  let state = beginWork(left.base, left);
  // Once more after another window's work was met and brought together.
  for (let round = 0; round < 2 && !isSaved(state) && !state.conflict; round += 1)
    state = await sendOnce(address, state);
  const outcome = outcomeOf(state);
  if (outcome.kind !== 'saved') return outcome;
  await dropReview(store, key);
  return outcome;
}

async function sendOnce(address: WorkAddress, state: WorkSync): Promise<WorkSync> {
  const posted = nextWork(state, { kind: 'posted' });
  return nextWork(posted, { kind: 'answered', answer: await postWork(address, posted) });
}
