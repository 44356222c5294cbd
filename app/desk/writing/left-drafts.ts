import { type DraftValues, isSameText } from '#app/domain/assignments/draft-values.ts';
import { NO_PARTS } from '#app/domain/assignments/package-parts.ts';
import type { DeviceStore } from '../device/device-store.ts';
import { flagUnsent, UNSENT } from '../device/unsent.ts';
import { postDraft, postKept, postSending } from './draft-requests.ts';
import type { LeftOnDevice } from './draft-sync.ts';

/** One page's unfinished manuscript on this device. */
export interface LeftDraft {
  assignmentId: string;
  /** Of the assignment, for the list of what is still unsent at sign-out. */
  title: string;
  left: LeftOnDevice;
}

export interface FoundDraft extends LeftDraft {
  key: string;
}

const MANUSCRIPTS = `${UNSENT}naskah/`;

/** Each open page keeps its own record: two windows on one manuscript never write over each other. */
export function ownKey(assignmentId: string): string {
  const page = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16)).join('');
  return `${MANUSCRIPTS}${assignmentId}/${page}`;
}

export async function putLeft(store: DeviceStore, key: string, draft: LeftDraft | null): Promise<void> {
  if (draft) await store.put(key, draft);
  else await store.remove(key);
  await flagUnsent();
}

/** Holds the key while this page lives, so that others do not take its record for one that was left behind. */
export function holdKey(key: string): () => void {
  let release = () => {};
  // Only in secure contexts; without it a second window may show the first one's text as a second version.
  void navigator.locks?.request(lockOf(key), () => new Promise<void>((resolve) => (release = resolve)));
  return () => release();
}

/** What pages that are gone have left on this device of one assignment. */
export async function findLeft(store: DeviceStore, assignmentId: string): Promise<FoundDraft[]> {
  const found = await findAllLeft(store, `${MANUSCRIPTS}${assignmentId}/`);
  const held = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
  return found.filter(({ key }) => !held.has(lockOf(key)));
}

/** All unsent manuscripts, those of pages that are still open too. */
export async function findAllLeft(store: DeviceStore, prefix = MANUSCRIPTS): Promise<FoundDraft[]> {
  const records = await store.list<LeftDraft>(prefix);
  return records.map(({ key, value }) => ({ key, ...value, left: readLeft(value.left) }));
}

/** A device may have kept it since before packages had parts of their own. */
function readLeft({ text, base, unanswered, ...left }: LeftOnDevice): LeftOnDevice {
  const whole = (values: DraftValues): DraftValues => ({ ...NO_PARTS, ...values });
  return {
    ...left,
    text: whole(text),
    base: { ...base, values: whole(base.values) },
    unanswered: unanswered && whole(unanswered),
  };
}

const lockOf = (key: string) => `pewarta:${key}`;

export type Settled = 'saved' | 'sent' | 'kept_aside' | 'not_yet' | 'refused';

/**
 * Brings what was left to the server without asking anybody: as the draft where nothing else came between, else beside
 * it; a queued sending is sent. The record goes once the server has the text.
 */
export async function settleLeft(
  store: DeviceStore,
  accountId: string,
  { key, assignmentId, left }: FoundDraft,
): Promise<Settled> {
  const outcome = await bringToServer(accountId, assignmentId, left);
  if (outcome !== 'not_yet' && outcome !== 'refused') await putLeft(store, key, null);
  return outcome;
}

async function bringToServer(accountId: string, assignmentId: string, left: LeftOnDevice): Promise<Settled> {
  const { text, base, isChosen, sending } = left;
  const request = { assignmentId, accountId, text, rev: base.rev, isChosen };
  const answer = sending ? await postSending({ ...request, sending }) : await postDraft(request);
  switch (answer.kind) {
    case 'saved':
    case 'sent':
      return answer.kind;
    case 'conflict':
      // Our own text whose answer was lost is no stranger's: what is newer goes on top of it.
      if (left.unanswered && isSameText(left.unanswered, answer.there.values))
        return bringToServer(accountId, assignmentId, { ...left, base: answer.there, unanswered: null });
      return (await postKept(request)) ? 'kept_aside' : 'refused';
    case 'refused':
      return (await postKept(request)) ? 'kept_aside' : 'refused';
    case 'invalid':
      // A sending that lacks something is still a draft.
      return sending ? bringToServer(accountId, assignmentId, { ...left, sending: null }) : 'refused';
    default:
      return 'not_yet';
  }
}
