import { atMost } from '#app/desk/device/at-most.ts';
import type { KeptDecision } from '#app/desk/reviewing/kept-decisions.ts';
import type { DecisionOrder } from './decision-order.ts';
import { readOutbox, tellOutbox } from './outbox.ts';

/** The code that keeps and sends: fetched once a page stands, so that it is there when the line is not. */
export const loadSender = () => import('./decision-sender.ts');

/** A device that takes longer than this is not waited for. */
const PATIENCE_MS = 100;

/**
 * Takes a decision over. It is among what waits at once; resolves when it is written down, so that whoever sees the next
 * manuscript may close the window.
 */
export async function sendDecision(accountId: string, order: DecisionOrder): Promise<void> {
  const decision: KeptDecision = { ...order.decision, refusal: null, madeAt: new Date().toISOString() };
  const { waiting, refused } = readOutbox();
  const others = (list: KeptDecision[]) => list.filter((one) => one.submissionId !== decision.submissionId);
  tellOutbox({
    waiting: [...others(waiting), decision],
    refused: others(refused),
    line: navigator.onLine ? 'sending' : 'offline',
    last: null,
    lastRefused: null,
  });
  const written = loadSender().then((sender) => sender.takeOver(accountId, decision, order));
  await atMost(PATIENCE_MS, written);
}
