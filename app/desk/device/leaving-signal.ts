/** Tells every open page of this browser that somebody signs out: nothing of theirs is to be kept on it after that. */
export function tellLeaving(accountId: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(accountId);
  channel.close();
}

export function onLeaving(accountId: string, act: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    if (data === accountId) act();
  };
  return () => channel.close();
}

const NAME = 'pewarta:keluar';
