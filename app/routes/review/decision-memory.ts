import { useSyncExternalStore } from 'react';
import type { DecisionReply } from './decision/reply.ts';
import { dropKeptRoom } from './evening.ts';

export interface DecisionOrder {
  submissionId: string;
  title: string;
  kind: 'pass' | 'return';
  /** Resolves with the form's fields once every mark before it has been answered. */
  fields: Promise<URLSearchParams>;
}

type About = Pick<DecisionOrder, 'submissionId' | 'title' | 'kind'>;

/** What the page says about the last decision; the next manuscript is open already. */
export type SentDecision = About &
  (
    | { phase: 'sending' }
    | { phase: 'unsent' }
    | { phase: 'decided'; decisionId: string; msLeft: number }
    | { phase: 'refused'; message: string }
  );

/** Decided from this page and not refused: no longer among what is to be done. */
const decided = new Set<string>();

let last: SentDecision | null = null;
let pending: Promise<void> = Promise.resolve();
const listeners = new Set<() => void>();

/** Sends a decision while the page goes on; one after the other, in the order they were made. */
export function sendDecision(order: DecisionOrder): void {
  const { submissionId, title, kind } = order;
  const about = { submissionId, title, kind };
  decided.add(submissionId);
  say({ ...about, phase: navigator.onLine ? 'sending' : 'unsent' });
  pending = pending.then(async () => {
    const fields = await order.fields;
    for (;;) {
      const reply = await post(submissionId, fields);
      if (reply?.phase === 'refused') decided.delete(submissionId);
      if (reply?.phase === 'decided') dropKeptRoom(submissionId).catch(() => {});
      if (reply) return say({ ...about, ...reply });
      // Nothing is lost: it is sent as soon as there is a connection again.
      say({ ...about, phase: 'unsent' });
      await nextTry();
    }
  });
}

/** Whether a decision about it was made on this page, sent or still to be sent. */
export const isDecidedHere = (submissionId: string): boolean => decided.has(submissionId);

/** Resolves when every decision made so far has been answered. */
export const decisionsSettled = (): Promise<void> => pending;

export function forgetDecision(): void {
  if (last) decided.delete(last.submissionId);
  say(null);
}

export function useSentDecision(): SentDecision | null {
  return useSyncExternalStore(
    subscribe,
    () => last,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function say(next: SentDecision | null): void {
  last = next;
  for (const listener of listeners) listener();
}

type Outcome =
  | { phase: 'decided'; decisionId: string; msLeft: number }
  | { phase: 'refused'; message: string };

const SIGNED_OUT = 'Sesi Anda sudah berakhir. Masuk lagi, lalu putuskan kembali; tanda Anda tersimpan.';

/** Null when there is no connection. */
async function post(submissionId: string, body: URLSearchParams): Promise<Outcome | null> {
  try {
    const response = await fetch(`/telaah/${submissionId}/putusan`, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: true,
      headers: { Accept: 'application/json' },
    });
    if (response.status >= 500) return null;
    if (response.type === 'opaqueredirect') return { phase: 'refused', message: SIGNED_OUT };
    if (response.status === 404)
      return { phase: 'refused', message: 'Naskah ini tidak lagi dapat Anda telaah.' };
    const reply = (await response.json()) as DecisionReply;
    return reply.ok
      ? { phase: 'decided', decisionId: reply.decisionId, msLeft: reply.msLeft }
      : { phase: 'refused', message: reply.message };
  } catch {
    return null;
  }
}

const RETRY_MS = 5_000;

function nextTry(): Promise<void> {
  return new Promise((resolve) => {
    const again = () => {
      window.clearTimeout(timer);
      window.removeEventListener('online', again);
      resolve();
    };
    const timer = window.setTimeout(again, RETRY_MS);
    window.addEventListener('online', again);
  });
}
