import type { Outcome, WaitingPost } from './saved-pack.ts';
import { listPosts, putOutcome, removePost } from './saved-records.ts';

/** Why sending stopped; `done` when nothing waits any more. */
export type Sending = 'done' | 'no-line' | 'sign-in';

/** Passes on everything of one account that waits, in order and once, whichever windows ask for it. */
export async function sendPosts(accountId: string): Promise<Sending> {
  return await navigator.locks.request('pewarta:kiriman', () => sendInOrder(accountId));
}

async function sendInOrder(accountId: string): Promise<Sending> {
  for (const { key, value } of await listPosts(accountId)) {
    const answer = await send(accountId, value);
    if (answer === 'no-line' || answer === 'sign-in') return answer;
    await putOutcome(accountId, answer);
    await removePost(accountId, key);
  }
  return 'done';
}

async function send(accountId: string, post: WaitingPost): Promise<Outcome | 'no-line' | 'sign-in'> {
  const body = new URLSearchParams(post.body);
  // The server takes it from nobody else.
  body.set('account', accountId);
  let response: Response;
  try {
    response = await fetch(post.path, { method: 'POST', body, headers: { Accept: 'text/html' } });
  } catch {
    return 'no-line';
  }
  const { pathname } = new URL(response.url);
  if (['/masuk', '/persetujuan'].includes(pathname) || response.status === 403) return 'sign-in';
  if (response.status >= 500 || response.status === 429) return 'no-line';
  const outcome = { title: post.title, href: response.ok ? pathname : post.path };
  return response.ok
    ? { ...outcome, isTaken: true, words: 'Terkirim.' }
    : { ...outcome, isTaken: false, words: refusal(response.status) + typedWords(post) };
}

/** What somebody has written is theirs, also where nobody takes it. */
function typedWords({ body }: WaitingPost): string {
  const reason = new URLSearchParams(body).get('alasan')?.trim();
  return reason ? ` Alasan yang Anda tulis: “${reason}”.` : '';
}

function refusal(status: number): string {
  if (status === 404) return 'Tidak dapat dikirim: halaman ini sudah tidak ada, atau belum dibuka bagi Anda.';
  if (status === 400)
    return 'Tidak dapat dikirim: isiannya belum lengkap. Buka halamannya dan isi sekali lagi.';
  return 'Tidak dapat dikirim: halaman ini tidak menerimanya lagi. Buka halamannya untuk melihat sebabnya.';
}
