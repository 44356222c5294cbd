import type { DeviceStore } from '../device/device-store.ts';
import type { WorkOutcome } from '../device/work-sync.ts';
import { CHANGED_ELSEWHERE } from './conflict-words.ts';
import { type DecisionAnswer, postDecision } from './decision-request.ts';
import { dropDecision, type KeptDecision, putDecision } from './kept-decisions.ts';
import { findAllReviews, settleReview } from './left-work.ts';

/**
 * Brings one decision to the server: first the marks it was made on, then itself. `live` sends what an open page has
 * not written down. The record goes once the server has it, and stays with the reason where it is refused.
 */
export async function settleDecision(
  store: DeviceStore,
  decision: KeptDecision,
  live?: () => Promise<WorkOutcome>,
): Promise<DecisionAnswer> {
  const work = await settleWork(store, decision, live);
  const answer =
    work.kind === 'saved'
      ? await postDecision(decision)
      : work.kind === 'conflict'
        ? { kind: 'refused' as const, message: CHANGED_ELSEWHERE }
        : work;
  // A device that cannot be written to keeps nothing that had to be changed.
  if (answer.kind === 'decided') await dropDecision(store, decision.submissionId).catch(() => undefined);
  if (answer.kind === 'refused')
    await putDecision(store, { ...decision, refusal: answer.message }).catch(() => undefined);
  return answer;
}

async function settleWork(
  store: DeviceStore,
  { submissionId, n }: KeptDecision,
  live?: () => Promise<WorkOutcome>,
): Promise<WorkOutcome> {
  const outcome = (await live?.()) ?? { kind: 'saved' };
  if (outcome.kind !== 'saved') return outcome;
  const reviews = await findAllReviews(store).catch(() => []);
  for (const review of reviews.filter(({ address: a }) => a.submissionId === submissionId && a.n === n)) {
    const settled = await settleReview(store, review);
    if (settled.kind !== 'saved') return settled;
  }
  return { kind: 'saved' };
}
