import { useEffect, useState, useSyncExternalStore } from 'react';
import { type DeviceStore, deviceStore } from '#app/desk/device/device-store.ts';
import { onLeaving } from '#app/desk/device/leaving-signal.ts';
import { flagUnsent } from '#app/desk/device/unsent.ts';
import { type DraftKeeper, keepDraft } from '#app/desk/writing/draft-keeper.ts';
import { postDraft, postKept, postSending } from '#app/desk/writing/draft-requests.ts';
import { beginSync, type DraftSync } from '#app/desk/writing/draft-sync.ts';
import {
  type FoundDraft,
  findLeft,
  holdKey,
  ownKey,
  putLeft,
  settleLeft,
} from '#app/desk/writing/left-drafts.ts';
import type { DraftValues } from '#app/domain/assignments/draft-values.ts';

interface DraftSyncOptions {
  accountId: string;
  assignmentId: string;
  /** Of the assignment. */
  title: string;
  beginning: Parameters<typeof beginSync>[0];
  /** Another text than the fields show has become the draft of this page. */
  onShow: (text: DraftValues) => void;
}

export interface DeskSync {
  state: DraftSync;
  keeper: DraftKeeper;
  /** Texts of earlier pages on this device that are now in the history. */
  keptAside: number;
}

/** The machine of one open desk, with this browser's storage, network and signs of life. */
export function useDraftSync(options: DraftSyncOptions): DeskSync {
  const { accountId, assignmentId, beginning, onShow } = options;
  const [page] = useState(() => {
    const key = typeof document === 'undefined' ? '' : ownKey(assignmentId);
    const store = deviceStore(accountId);
    return { key, store, keeper: makeKeeper(options, store, key) };
  });
  const { keeper } = page;
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const [keptAside, setKeptAside] = useState(0);

  useEffect(() => holdKey(page.key), [page]);

  // What an earlier page left behind becomes this page's text; should something stand here already, it goes beside it.
  const [showsTyped] = useState(beginning.typed !== undefined || Boolean(beginning.conflict));
  const [draft] = useState(beginning.draft);
  useEffect(() => {
    let isGone = false;
    const { store } = page;
    const takeUp = async () => {
      const found = await findLeft(store, assignmentId);
      for (const [index, one] of found.entries()) {
        if (isGone) return;
        const isFree = index === 0 && !showsTyped && keeper.state().change === 0;
        if (isFree) {
          const isOwn = keeper.restart(beginSync({ draft, left: one.left }));
          onShow(keeper.state().here);
          await isOwn;
          await putLeft(store, one.key, null);
        } else if ((await settleAside(store, accountId, one)) && !isGone) setKeptAside((count) => count + 1);
      }
    };
    // Without storage there is nothing left behind.
    void takeUp()
      .then(flagUnsent)
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [page, keeper, accountId, assignmentId, draft, showsTyped, onShow]);

  useSignsOfLife(keeper);
  useEffect(
    () =>
      onLeaving(accountId, () => {
        keeper.abandon();
        // The session ends just now: a moment later the sign-in form is there.
        window.setTimeout(() => window.location.replace('/masuk?pesan=keluar'), 1_500);
      }),
    [keeper, accountId],
  );
  return { state, keeper, keptAside };
}

async function settleAside(store: DeviceStore, accountId: string, found: FoundDraft): Promise<boolean> {
  return (await settleLeft(store, accountId, found)) === 'kept_aside';
}

function makeKeeper(
  { accountId, assignmentId, title, beginning }: DraftSyncOptions,
  store: DeviceStore,
  key: string,
): DraftKeeper {
  const request = (state: DraftSync) => ({
    assignmentId,
    accountId,
    text: state.here,
    rev: state.base.rev,
    isChosen: state.isChosen,
  });
  return keepDraft(beginSync(beginning), {
    keepOnDevice: (left) => putLeft(store, key, left && { assignmentId, title, left }),
    save: (state) => postDraft({ ...request(state), text: state.posted?.text ?? state.here }),
    send: (state) => postSending({ ...request(state), sending: state.sending }),
    keepAside: (state) => postKept(request(state)),
  });
}

/** The line comes and goes, somebody signs in elsewhere and comes back to this window, the page is closed. */
function useSignsOfLife(keeper: DraftKeeper): void {
  useEffect(() => {
    keeper.start();
    const { signal, abort } = abortable();
    const on = (target: EventTarget, type: string, act: () => void) =>
      target.addEventListener(type, act, { signal });
    on(window, 'online', keeper.hurry);
    on(window, 'focus', keeper.hurry);
    on(window, 'pagehide', keeper.hurry);
    on(document, 'visibilitychange', keeper.hurry);
    on(window, 'offline', () => keeper.tell({ kind: 'offline' }));
    return () => {
      abort();
      keeper.stop();
    };
  }, [keeper]);
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
