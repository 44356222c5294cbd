import { lazyPart } from '#app/desk/lazy-part.tsx';
import { useOutbox } from '../outbox.ts';

interface KeptHereProps {
  accountId: string;
  submissionId: string;
  /** The version on the page. */
  n: number;
  /** Unsent marks on this version are on the sheet already. */
  canWork: boolean;
}

const KeptWords = lazyPart(() => import('../offline/kept-words.tsx'));

/** What this device has of the manuscript and the page cannot show in its place: nothing of it is lost. */
export function KeptHere({ accountId, submissionId, n, canWork }: KeptHereProps) {
  const { isKnown, unsentWork, waiting, refused } = useOutbox();
  if (!isKnown) return null;
  const isOfIt = (one: { submissionId: string }) => one.submissionId === submissionId;
  const hasWork = unsentWork.some((work) => isOfIt(work) && !(canWork && work.n === n));
  if (!hasWork && !waiting.some(isOfIt) && !refused.some(isOfIt)) return null;
  return <KeptWords accountId={accountId} submissionId={submissionId} workOnPage={canWork ? n : null} />;
}
