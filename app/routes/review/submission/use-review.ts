import {
  type MutableRefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import { onLeaving } from '#app/desk/device/leaving-signal.ts';
import { openPageRecord, type PageRecord } from '#app/desk/device/page-records.ts';
import { keepWork, type WorkKeeper } from '#app/desk/device/work-keeper.ts';
import type { PartChanges } from '#app/desk/device/work-parts.ts';
import {
  beginWork,
  type LeftWork,
  outcomeOf,
  type SaveAnswer,
  type WorkOutcome,
  type WorkSync,
} from '#app/desk/device/work-sync.ts';
import { type LeftReview, reviewPrefix } from '#app/desk/reviewing/left-work.ts';
import { levelPart, threadName, threadPart } from '#app/desk/reviewing/mark-parts.ts';
import type { WorkAddress } from '#app/desk/reviewing/post-saving.ts';
import {
  fieldName,
  fieldPart,
  type RoomWork,
  reasonName,
  reasonPart,
  toParts,
  toWork,
} from '#app/desk/reviewing/room-work.ts';
import { postWork } from '#app/desk/reviewing/work-request.ts';
import { FIELDS, type Field } from '#app/domain/manuscript/document.ts';
import { flatten, reject, type Token } from '#app/domain/manuscript/tokens.ts';
import type { Reason } from '#app/domain/review/reasons.ts';
import type { Thread } from '#app/domain/review/store-threads.server.ts';
import { saveState } from '../room/save-state.ts';

interface ReviewStart extends WorkAddress {
  accountId: string;
  title: string;
  /** What is stored, each time the page is read again. */
  stored: RoomWork & { rev: number };
  /** What was typed into a plain form before a conflict. */
  typed?: Pick<RoomWork, 'levels' | 'note'>;
}

/**
 * The mentor's work on the page and its way to the device and the server: levels, note, suggested edits with their
 * reasons, comments. None is lost, and none is overwritten unseen.
 */
export function useReview({ accountId, title, submissionId, n, reviewId, stored, typed }: ReviewStart) {
  const address = useMemo(() => ({ submissionId, n, reviewId }), [submissionId, n, reviewId]);
  const base = useMemo(() => ({ rev: stored.rev, parts: toParts(stored) }), [stored]);
  const record = useRef<PageRecord<LeftReview>>();
  const [keeper] = useState(() =>
    keepWork(beginWork(base, typed && { here: toParts({ ...stored, ...typed }), base, unanswered: [] }), {
      keep: async (left) => record.current?.put(left && { address, title, left }),
      save: (state) => saveWork(accountId, address, state),
    }),
  );
  const sync = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const work = useMemo(() => toWork(sync.here), [sync.here]);
  useEffect(() => keeper.see(base), [keeper, base]);
  useDevice(keeper, record, accountId, address);

  const change = useCallback((changes: PartChanges) => keeper.change(changes), [keeper]);
  return {
    work,
    /** Level and note, as the decision is made on them. */
    marks: work,
    rev: sync.base.rev,
    sync,
    state: saveState(sync),
    save: keeper.flush,
    choose: keeper.choose,
    setParts: change,
    setNote: useCallback((note: string) => change({ note }), [change]),
    setLevel: useCallback(
      (id: string, level: number) => change(Object.fromEntries([levelPart(id, level)])),
      [change],
    ),
    setTokens: useCallback(
      (field: Field, tokens: readonly Token[]) => change({ [fieldName(field)]: fieldPart(field, tokens) }),
      [change],
    ),
    /** Takes a suggestion back without an editor. */
    rejectSuggestion: useCallback(
      (id: string) => {
        const tokens = flatten(reject(toWork(keeper.state().here).document, id));
        for (const field of FIELDS) change({ [fieldName(field)]: fieldPart(field, tokens[field]) });
      },
      [keeper, change],
    ),
    setReason: useCallback(
      (id: string, reason: Reason) => change({ [reasonName(id)]: reasonPart(reason) }),
      [change],
    ),
    /** Null takes a comment away. */
    setThread: useCallback(
      (id: string, thread: Thread | null) =>
        change({ [threadName(id)]: thread ? threadPart(thread) : undefined }),
      [change],
    ),
    /** On the device, now; true when nothing of it is on this page alone. */
    keep: keeper.settle,
    /** On the server, now, also after the page has gone on to the next manuscript. */
    send: useCallback(async (): Promise<WorkOutcome> => {
      await keeper.flush();
      await keeper.settle();
      return outcomeOf(keeper.state());
    }, [keeper]),
  };
}

/** What is acknowledged is known at home too, where the manuscript was taken there. */
async function saveWork(accountId: string, address: WorkAddress, state: WorkSync): Promise<SaveAnswer> {
  const answer = await postWork(address, state);
  if (answer.kind === 'saved')
    void import('../evening.ts')
      .then(({ noteAcknowledged }) =>
        noteAcknowledged(accountId, address.submissionId, { rev: answer.rev, parts: state.here }),
      )
      // Without storage nothing was taken home.
      .catch(() => undefined);
  return answer;
}

export type Review = ReturnType<typeof useReview>;

/** Takes up what an earlier page left behind, and writes to the device for as long as this one lives. */
function useDevice(
  keeper: WorkKeeper,
  record: MutableRefObject<PageRecord<LeftReview> | undefined>,
  accountId: string,
  address: WorkAddress,
): void {
  useEffect(() => {
    const own = openPageRecord<LeftReview>(deviceStore(accountId), reviewPrefix(address));
    record.current = own;
    let isHere = true;
    const takeUp = async () => {
      for (const { key, value } of await own.findLeft()) {
        if (!isHere) return;
        const { base, here } = keeper.state();
        keeper.restart(beginWork(base, combined(value.left, base, here)));
        await own.put(value);
        await own.drop(key);
      }
    };
    // Without storage there is nothing left behind.
    void takeUp().catch(() => undefined);
    keeper.start();
    const signs = new AbortController();
    const on = (target: EventTarget, type: string) =>
      target.addEventListener(type, keeper.hurry, { signal: signs.signal });
    on(window, 'online');
    on(window, 'focus');
    on(window, 'pagehide');
    on(document, 'visibilitychange');
    const forget = onLeaving(accountId, keeper.abandon);
    return () => {
      forget();
      isHere = false;
      signs.abort();
      keeper.stop();
      own.release();
    };
  }, [keeper, record, accountId, address]);
}

/** Something may have been marked before the device answered: what this page has made comes on top. */
function combined(left: LeftWork, base: WorkSync['base'], here: WorkSync['here']): LeftWork {
  const own = Object.entries(here).filter(([name, value]) => base.parts[name] !== value);
  return own.length === 0 ? left : { ...left, here: { ...left.here, ...Object.fromEntries(own) } };
}
