import type { KeptDecision } from '#app/desk/reviewing/kept-decisions.ts';
import type { DecisionOrder } from './decision-order.ts';
import { readOutbox, tellOutbox } from './outbox.ts';

/** The code that keeps and sends: fetched once a page stands, so that it is there when the line is not. */
export const loadSender = () => import('./decision-sender.ts');

/** Takes a decision over. It is among what waits at once, before any storage or server has answered. */
export function sendDecision(accountId: string, order: DecisionOrder): void {
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
  void loadSender().then((sender) => sender.takeOver(accountId, decision, order));
}
