import { useCallback, useMemo } from 'react';
import type { PartChanges } from '#app/desk/device/work-parts.ts';
import { outcomeOf, type WorkOutcome } from '#app/desk/device/work-sync.ts';
import { levelPart, threadName, threadPart } from '#app/desk/reviewing/mark-parts.ts';
import {
  captionName,
  cropName,
  cropPart,
  type PhotoRoomWork,
  pinName,
  pinPart,
  toPhotoParts,
  toPhotoWork,
} from '#app/desk/reviewing/photo-work.ts';
import { postPhotoWork } from '#app/desk/reviewing/photo-work-request.ts';
import type { WorkAddress } from '#app/desk/reviewing/post-saving.ts';
import type { Crop, Pin } from '#app/domain/review/photo-notes.ts';
import type { Thread } from '#app/domain/review/store-threads.server.ts';
import { saveState } from '../room/save-state.ts';
import { useOnlineWork } from '../room/use-online-work.ts';

interface PhotoDeskStart extends WorkAddress {
  accountId: string;
  /** What is stored, each time the page is read again. */
  stored: PhotoRoomWork & { rev: number };
  /** What was typed into a plain form before a conflict. */
  typed: Pick<PhotoRoomWork, 'levels' | 'note'> | undefined;
}

/** The mentor's work on the pictures and its way to the server. None is lost, and none is overwritten unseen. */
export function usePhotoDesk({ accountId, submissionId, n, reviewId, stored, typed }: PhotoDeskStart) {
  const address = useMemo(() => ({ submissionId, n, reviewId }), [submissionId, n, reviewId]);
  const base = useMemo(() => ({ rev: stored.rev, parts: toPhotoParts(stored) }), [stored]);
  const { keeper, sync } = useOnlineWork({
    ...{ accountId, base },
    typed: typed && toPhotoParts({ ...stored, ...typed }),
    save: (state) => postPhotoWork(address, state),
  });
  const work = useMemo(() => toPhotoWork(sync.here), [sync.here]);

  const change = useCallback((changes: PartChanges) => keeper.change(changes), [keeper]);
  return {
    work,
    marks: work,
    rev: sync.base.rev,
    sync,
    state: saveState(sync),
    save: keeper.flush,
    choose: keeper.choose,
    setNote: useCallback((note: string) => change({ note }), [change]),
    setLevel: useCallback(
      (id: string, level: number) => change(Object.fromEntries([levelPart(id, level)])),
      [change],
    ),
    /** Null takes it away. */
    setPin: useCallback(
      (id: string, pin: Pin | null) => change({ [pinName(id)]: pin ? pinPart(pin) : undefined }),
      [change],
    ),
    setCrop: useCallback(
      (photoId: string, crop: Crop | null) =>
        change({ [cropName(photoId)]: crop ? cropPart(crop) : undefined }),
      [change],
    ),
    setCaption: useCallback(
      (photoId: string, caption: string | null) =>
        change({ [captionName(photoId)]: caption === null ? undefined : JSON.stringify(caption) }),
      [change],
    ),
    setThread: useCallback(
      (id: string, thread: Thread | null) =>
        change({ [threadName(id)]: thread ? threadPart(thread) : undefined }),
      [change],
    ),
    keep: keeper.settle,
    send: useCallback(async (): Promise<WorkOutcome> => {
      await keeper.flush();
      return outcomeOf(keeper.state());
    }, [keeper]),
  };
}

export type PhotoDesk = ReturnType<typeof usePhotoDesk>;
