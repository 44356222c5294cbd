import { lazyPart } from '#app/desk/lazy-part.tsx';
import { useOutbox } from '../outbox.ts';

const RefusedDecisions = lazyPart(() => import('../offline/refused-decisions.tsx'));

/** Decisions made without a network that the server did not take: their mentor meets them where work begins. */
export function RefusedHere({ accountId }: { accountId: string }) {
  const { refused } = useOutbox();
  if (refused.length === 0) return null;
  return <RefusedDecisions accountId={accountId} refused={refused} />;
}
