/** Browsers refuse to finish larger ones after the page is left: that would look like a lost connection. */
const KEEPALIVE_BYTES = 60_000;
/** Longer than a desk full of words takes over the slowest line; a line that is silent for so long is lost. */
const PATIENCE_MS = 20_000;

export type NoReply = { kind: 'offline' } | { kind: 'signed_out' } | { kind: 'other_account' };

/** Sends the words of a desk, and tells the server's reply from a lost line, an ended session and another person. */
export async function postWords<Reply, Answer>(
  address: string,
  body: URLSearchParams,
  read: (reply: Reply) => Answer,
): Promise<Answer | NoReply> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: body.toString().length <= KEEPALIVE_BYTES,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // Every page of ours sends those who are not signed in to the sign-in form.
    if (response.type === 'opaqueredirect') return { kind: 'signed_out' };
    // Not the viewer's any more, or of another role: whoever is signed in now is somebody else.
    if (response.status === 403 || response.status === 404) return { kind: 'other_account' };
    if (![200, 400, 409].includes(response.status)) return { kind: 'offline' };
    return read((await response.json()) as Reply);
  } catch {
    return { kind: 'offline' };
  }
}
