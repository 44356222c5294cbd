import { useEffect, useState, useSyncExternalStore } from 'react';
import { onLeaving } from '#app/desk/device/leaving-signal.ts';
import { keepWork, type WorkKeeper } from '#app/desk/device/work-keeper.ts';
import type { Parts } from '#app/desk/device/work-parts.ts';
import {
  beginWork,
  isSaved,
  type SaveAnswer,
  type StoredParts,
  type WorkSync,
} from '#app/desk/device/work-sync.ts';

interface OnlineWork {
  accountId: string;
  /** As it is stored, each time the page is read again. */
  base: StoredParts;
  /** What was typed into a plain form before a conflict. */
  typed: Parts | undefined;
  save: (state: WorkSync) => Promise<SaveAnswer>;
}

/** Such rooms are worked in online: what the server lacks stays on the page, which says so. */
const ON_NO_DEVICE = () => Promise.reject(new Error('kept on the page'));

/** Work in a room and its way to the server. None is lost, and none is overwritten unseen. */
export function useOnlineWork({ accountId, base, typed, save }: OnlineWork): {
  keeper: WorkKeeper;
  sync: WorkSync;
} {
  const [keeper] = useState(() =>
    keepWork(beginWork(base, typed && { here: typed, base, unanswered: [] }), {
      keep: (left) => (left ? ON_NO_DEVICE() : Promise.resolve()),
      save,
    }),
  );
  const sync = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  useEffect(() => keeper.see(base), [keeper, base]);
  useEffect(() => {
    keeper.start();
    const signs = new AbortController();
    const on = (target: EventTarget, type: string, listen: (event: Event) => void) =>
      target.addEventListener(type, listen, { signal: signs.signal });
    for (const type of ['online', 'focus', 'pagehide']) on(window, type, keeper.hurry);
    on(document, 'visibilitychange', keeper.hurry);
    on(window, 'beforeunload', (event) => {
      if (!isSaved(keeper.state()) && keeper.state().trouble) event.preventDefault();
    });
    const forget = onLeaving(accountId, keeper.abandon);
    return () => {
      forget();
      signs.abort();
      keeper.stop();
    };
  }, [keeper, accountId]);
  return { keeper, sync };
}
