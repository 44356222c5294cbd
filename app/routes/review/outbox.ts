import { useSyncExternalStore } from 'react';
import type { WorkOutcome } from '#app/desk/device/work-sync.ts';
import type { KeptDecision } from '#app/desk/reviewing/kept-decisions.ts';

export interface SentDecision {
  submissionId: string;
  title: string;
  kind: KeptDecision['kind'];
  decisionId: string;
  msLeft: number;
}

/** What became of decisions that had to wait, once the line was back. */
export interface Summary {
  sent: SentDecision[];
  refused: KeptDecision[];
}

/** The decisions of one account on this device, as every page of the wing speaks of them. */
export interface Outbox {
  waiting: KeptDecision[];
  /** Not taken by the server; they stay until their mentor has looked at them. */
  refused: KeptDecision[];
  /** Of which manuscripts and versions the device has marks that the server lacks. */
  unsentWork: { submissionId: string; n: number }[];
  line: 'open' | 'sending' | 'offline' | 'signed_out';
  /** Whether all that waits is written down, or only in this page's memory. */
  isOnDevice: boolean;
  /** Whether it is known what the device has. */
  isKnown: boolean;
  /** The last one that went its way at once: for some seconds it can be taken back. */
  last: SentDecision | null;
  /** The last one that was refused at once. */
  lastRefused: KeptDecision | null;
  summary: Summary | null;
}

let outbox: Outbox = {
  waiting: [],
  refused: [],
  unsentWork: [],
  line: 'open',
  isOnDevice: true,
  isKnown: false,
  last: null,
  lastRefused: null,
  summary: null,
};
const listeners = new Set<() => void>();
const atFirst = outbox;

export function tellOutbox(change: Partial<Outbox>): void {
  outbox = { ...outbox, ...change };
  for (const listener of listeners) listener();
}

export const readOutbox = (): Outbox => outbox;

export function useOutbox(): Outbox {
  return useSyncExternalStore(
    subscribe,
    () => outbox,
    () => atFirst,
  );
}

/** What the toast says is read, or its time is over. */
export function closeToast(): void {
  tellOutbox({ last: null, lastRefused: null, summary: null });
}

/** It is taken back: the manuscript is to be done again. */
export function noteUndone(submissionId: string): void {
  decided.delete(submissionId);
  closeToast();
}

/** Sent from this page: no longer among what is to be done. */
const decided = new Set<string>();

export function noteDecided(submissionId: string): void {
  decided.add(submissionId);
}

/** Whether a decision about it was made here, sent or still to be sent. */
export const isDecidedHere = (submissionId: string): boolean =>
  decided.has(submissionId) || outbox.waiting.some((decision) => decision.submissionId === submissionId);

/** How the rooms of this page send their marks, by manuscript; the last one that was opened speaks for it. */
export const liveWork = new Map<string, () => Promise<WorkOutcome>>();

/** Resolves when every decision made so far has been answered. */
export function decisionsSettled(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (outbox.waiting.length > 0) return;
      stop();
      resolve();
    };
    const stop = subscribe(look);
    look();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
