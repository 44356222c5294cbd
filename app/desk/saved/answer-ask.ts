import { dropPack, savePack } from './page-store.ts';
import type { Answer, Ask, DeviceState } from './saved-pack.ts';
import {
  clearOutcomes,
  listOutcomes,
  listPacks,
  listPosts,
  waitingCookie,
  writeOwner,
} from './saved-records.ts';
import { type Sending, sendPosts } from './send-posts.ts';

/** Does what a page of this person asks for, and tells it how far that is and what is on the device then. */
export async function answerAsk(ask: Ask, tell: (answer: Answer) => void): Promise<void> {
  const { accountId } = ask;
  // The server has drawn the page for this account: it is theirs now.
  await writeOwner(accountId);
  let sending: Sending = 'done';
  switch (ask.ask) {
    case 'save':
      try {
        await savePack(accountId, ask.pack, (step, of) => tell({ step, of }));
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        tell({ fault: isFull ? 'no-room' : 'not-reachable' });
        return;
      }
      break;
    case 'remove':
      await dropPack(accountId, ask.id);
      break;
    case 'send':
      sending = await sendPosts(accountId);
      break;
    case 'clear-outcomes':
      await clearOutcomes(accountId);
      break;
    case 'state':
      break;
  }
  tell({ state: await readState(accountId, sending) });
}

async function readState(accountId: string, sending: Sending): Promise<DeviceState> {
  const [packs, posts, outcomes, cookie] = await Promise.all([
    listPacks(accountId),
    listPosts(accountId),
    listOutcomes(accountId),
    waitingCookie(),
  ]);
  const assets = Object.assign({}, ...packs.map((pack) => pack.assets)) as Record<string, number>;
  return {
    packs,
    waiting: posts.map(({ at, value }) => ({ at, title: value.title })),
    outcomes,
    needsSignIn: sending === 'sign-in',
    sharedBytes: Object.values(assets).reduce((sum, size) => sum + size, 0),
    cookie,
  };
}
