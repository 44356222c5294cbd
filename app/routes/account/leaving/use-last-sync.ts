import { useCallback, useEffect, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import { UNSENT } from '#app/desk/device/unsent.ts';
import type { DecisionAnswer } from '#app/desk/reviewing/decision-request.ts';
import { type KeptDecision, listDecisions } from '#app/desk/reviewing/kept-decisions.ts';
import { findAllReviews, settleReview } from '#app/desk/reviewing/left-work.ts';
import { settleDecision } from '#app/desk/reviewing/settle-decision.ts';
import { findAllLeft, type Settled, settleLeft } from '#app/desk/writing/left-drafts.ts';
import { listPictures, sendPicture } from '#app/desk/writing/left-picture.ts';

export interface LastSync {
  /** `waiting` without a script for ever: the page says what can be done all the same. */
  phase: 'waiting' | 'running' | 'done' | 'failed';
  /** Names of what could not be sent. */
  unsent: string[];
  retry: () => void;
}

/** Sends everything that this device keeps of one account, whichever pages are open. */
export function useLastSync(accountId: string): LastSync {
  const [phase, setPhase] = useState<LastSync['phase']>('waiting');
  const [unsent, setUnsent] = useState<string[]>([]);
  const run = useCallback(async () => {
    setPhase('running');
    const names = await sendAll(accountId);
    setUnsent(names);
    setPhase(names.length === 0 ? 'done' : 'failed');
  }, [accountId]);
  useEffect(() => {
    void run();
    const again = () => void run();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [run]);
  return { phase, unsent, retry: () => void run() };
}

const SETTLED: readonly Settled[] = ['saved', 'sent', 'kept_aside'];

/** Names of what is still unsent afterwards. Storage that cannot be opened holds nothing to send. */
async function sendAll(accountId: string): Promise<string[]> {
  const store = deviceStore(accountId);
  try {
    const names: string[] = [];
    for (const draft of await findAllLeft(store))
      if (!SETTLED.includes(await settleLeft(store, accountId, draft))) names.push(draft.title);
    for (const { assignmentId, title, picture } of await listPictures(store))
      if ((await sendPicture(store, accountId, assignmentId, picture)) === 'not_yet')
        names.push(`${title} (foto)`);
    // A decision takes its marks along; what is left after that was never decided.
    for (const decision of await listDecisions(store)) {
      const answer = await settleDecision(store, decision);
      if (answer.kind !== 'decided') names.push(decisionName(decision, answer));
    }
    for (const review of await findAllReviews(store))
      if ((await settleReview(store, review)).kind !== 'saved') names.push(`Telaah “${review.title}”`);
    const others = (await store.list(UNSENT)).length - names.length;
    return others > 0 ? [...names, `${others} catatan lain`] : names;
  } catch {
    return [];
  }
}

function decisionName({ title, kind }: KeptDecision, answer: DecisionAnswer): string {
  const name = `Keputusan ${kind === 'pass' ? 'lulus' : 'mengembalikan'} atas “${title}”`;
  return answer.kind === 'refused' ? `${name}: ${answer.message}` : name;
}
