import type { Trouble } from '../device/work-sync.ts';

interface ReviewPost<Reply, Answer> {
  /** Whether it is finished after the page is left; browsers do that for small ones. */
  keepalive: boolean;
  /** By status: what is refused without a reply of ours. */
  refusals: Readonly<Record<number, string>>;
  read: (reply: Reply) => Answer;
}

/** Longer than a review takes over the slowest line; one that is silent for so long is lost, and tried again. */
const PATIENCE_MS = 20_000;

/** Sends something of a review, and tells the reply from a lost line, an ended session and a refusal. */
export async function postReview<Reply, Answer>(
  address: string,
  body: FormData | URLSearchParams,
  { keepalive, refusals, read }: ReviewPost<Reply, Answer>,
): Promise<Answer | Trouble> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type === 'opaqueredirect') return { kind: 'signed_out' };
    if (response.status >= 500) return { kind: 'offline' };
    const refusal = refusals[response.status];
    if (refusal) return { kind: 'refused', message: refusal };
    return read((await response.json()) as Reply);
  } catch {
    return { kind: 'offline' };
  }
}
