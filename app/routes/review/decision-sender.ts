import { type DeviceStore, deviceStore } from '#app/desk/device/device-store.ts';
import { onLeaving } from '#app/desk/device/leaving-signal.ts';
import type { DecisionAnswer } from '#app/desk/reviewing/decision-request.ts';
import {
  dropDecision,
  type KeptDecision,
  listDecisions,
  putDecision,
} from '#app/desk/reviewing/kept-decisions.ts';
import { dropReview, findAllReviews } from '#app/desk/reviewing/left-work.ts';
import { settleDecision } from '#app/desk/reviewing/settle-decision.ts';
import { dropUnchosenOf } from '#app/desk/reviewing/unchosen-work.ts';
import type { DecisionOrder } from './decision-order.ts';
import { dropKeptRoom } from './evening.ts';
import { liveWork, noteDecided, readOutbox, type SentDecision, tellOutbox } from './outbox.ts';

/**
 * Sends the decisions of one account, one after the other, in the order they were made; of all open windows one at a
 * time does it. Whatever the device kept of earlier pages is sent by the next page that is open.
 */
interface Sender {
  store: DeviceStore;
  accountId: string;
  stop: () => void;
}

let sender: Sender | undefined;

/** Decided on this page, and those of them that found no line. */
const madeHere = new Set<string>();
const waited = new Set<string>();
let isLineLost = false;
/** Decisions that this page could not write down. */
const inMemory = new Map<string, KeptDecision>();

/** Looks after what this device has of the account, for as long as the page is there. */
export function openOutbox(accountId: string): void {
  if (sender?.accountId !== accountId) {
    sender?.stop();
    sender = start(accountId);
  }
  void refresh().then(send);
}

/** Resolves once the decision and its marks are written down, or cannot be; they are sent in any case. */
export async function takeOver(
  accountId: string,
  decision: KeptDecision,
  order: DecisionOrder,
): Promise<void> {
  if (sender?.accountId !== accountId) openOutbox(accountId);
  const { submissionId } = decision;
  madeHere.add(submissionId);
  if (isLineLost || !navigator.onLine) waited.add(submissionId);
  else waited.delete(submissionId);
  inMemory.set(submissionId, decision);
  const [isWritten] = await Promise.all([
    order.keepWork(),
    putDecision(deviceStore(accountId), decision),
  ]).catch(() => [false]);
  if (isWritten) inMemory.delete(submissionId);
  void refresh().then(send);
}

/** Takes back what has not been sent yet; the marks stay. */
export async function cancelDecision(submissionId: string): Promise<void> {
  inMemory.delete(submissionId);
  if (sender) await dropDecision(sender.store, submissionId).catch(() => undefined);
  await refresh();
}

/** The mentor has no more use for it; marks on the version that is open stay. */
export async function dropKept(submissionId: string, workOnPage: number | null): Promise<void> {
  if (!sender) return;
  const { store } = sender;
  await dropDecision(store, submissionId);
  for (const { key, address } of await findAllReviews(store))
    if (address.submissionId === submissionId && address.n !== workOnPage) await dropReview(store, key);
  await refresh();
}

/** Once more, after the mentor has looked at why it was refused. */
export async function tryAgain(decision: KeptDecision): Promise<void> {
  if (sender) await putDecision(sender.store, { ...decision, refusal: null });
  waited.add(decision.submissionId);
  await refresh();
  await send();
}

/** What the device has now; another window may have changed it. */
export async function refresh(): Promise<void> {
  if (!sender) return;
  const kept = await listDecisions(sender.store).catch(() => []);
  const reviews = await findAllReviews(sender.store).catch(() => []);
  const all = [...kept.filter((one) => !inMemory.has(one.submissionId)), ...inMemory.values()];
  tellOutbox({
    waiting: all.filter(({ refusal }) => refusal === null),
    refused: all.filter(({ refusal }) => refusal !== null),
    unsentWork: reviews.map(({ address: { submissionId, n } }) => ({ submissionId, n })),
    isOnDevice: inMemory.size === 0,
    isKnown: true,
  });
}

function start(accountId: string): Sender {
  const signs = new AbortController();
  const again = () => {
    if (document.visibilityState !== 'hidden') void refresh().then(send);
  };
  for (const [target, type] of [
    [window, 'online'],
    [window, 'focus'],
    [document, 'visibilitychange'],
  ] as const)
    target.addEventListener(type, again, { signal: signs.signal });
  const timer = window.setInterval(() => {
    if (readOutbox().line === 'offline') again();
  }, RETRY_MS);
  const stopListening = onLeaving(accountId, () => sender?.stop());
  return {
    store: deviceStore(accountId),
    accountId,
    stop() {
      signs.abort();
      window.clearInterval(timer);
      stopListening();
      sender = undefined;
    },
  };
}

const RETRY_MS = 5_000;
const LOCK = 'pewarta:putusan';

let sending: Promise<void> | undefined;

function send(): Promise<void> {
  sending ??= inTurn(sendAll).finally(() => {
    sending = undefined;
    // Something may have been decided between the last look and now.
    const { line, waiting } = readOutbox();
    if (line === 'open' && waiting.length > 0) void send();
  });
  return sending;
}

/** Only in secure contexts; without it two windows may both send, and the server counts it once. */
async function inTurn(work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(LOCK, work);
  else await work();
}

async function sendAll(): Promise<void> {
  const results: { decision: KeptDecision; answer: DecisionAnswer }[] = [];
  for (;;) {
    await refresh();
    const [decision] = readOutbox().waiting;
    if (!sender || !decision) break;
    tellOutbox({ line: navigator.onLine ? 'sending' : 'offline' });
    const answer = await settleDecision(sender.store, decision, liveWork.get(decision.submissionId));
    if (answer.kind === 'offline' || answer.kind === 'signed_out') {
      isLineLost = true;
      for (const { submissionId } of readOutbox().waiting) waited.add(submissionId);
      sum(results);
      return tellOutbox({ line: answer.kind });
    }
    isLineLost = false;
    await settled(decision, answer);
    if (hadToWait(decision)) results.push({ decision, answer });
    else tellAtOnce(decision, answer);
  }
  await refresh();
  sum(results);
  tellOutbox({ line: 'open' });
}

async function settled(decision: KeptDecision, answer: DecisionAnswer): Promise<void> {
  const { submissionId } = decision;
  liveWork.delete(submissionId);
  inMemory.delete(submissionId);
  if (answer.kind !== 'decided' || !sender) return;
  noteDecided(submissionId);
  await dropUnchosenOf(sender.store, submissionId).catch(() => undefined);
  await dropKeptRoom(sender.accountId, submissionId).catch(() => undefined);
}

/** Made on an earlier page, or while the line was away: what becomes of them is summed up. */
const hadToWait = ({ submissionId }: KeptDecision): boolean =>
  !madeHere.has(submissionId) || waited.has(submissionId);

/** On the page where it was decided just now. */
function tellAtOnce(decision: KeptDecision, answer: DecisionAnswer): void {
  if (answer.kind === 'decided') tellOutbox({ last: sentAs(decision, answer) });
  else if (answer.kind === 'refused') tellOutbox({ lastRefused: { ...decision, refusal: answer.message } });
}

function sum(results: { decision: KeptDecision; answer: DecisionAnswer }[]): void {
  const before = readOutbox().summary ?? { sent: [], refused: [] };
  const sent = [...before.sent];
  const refused = [...before.refused];
  for (const { decision, answer } of results) {
    if (answer.kind === 'decided') sent.push(sentAs(decision, answer));
    else if (answer.kind === 'refused') refused.push({ ...decision, refusal: answer.message });
  }
  if (sent.length + refused.length > 0) tellOutbox({ summary: { sent, refused } });
}

function sentAs(
  { submissionId, title, kind }: KeptDecision,
  { decisionId, msLeft }: Extract<DecisionAnswer, { kind: 'decided' }>,
): SentDecision {
  return { submissionId, title, kind, decisionId, msLeft };
}
