import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReadThread } from '#app/domain/review/reviews.server.ts';
import type { Review } from './use-review.ts';

/** A note that was taken away just now, with the row it stood beside. */
export interface RemovedNote {
  thread: ReadThread;
  rowKey: string | undefined;
}

/** As long as a decision can be taken back. */
const UNDO_MS = 10_000;

/** Takes notes away; the last one can be brought back for a while, from the place where it stood. */
export function useRemoval(
  { setThread }: Review,
  onSay: (words: string) => void,
  returnToRow: (rowKey: string | undefined) => void,
) {
  const [removed, setRemoved] = useState<RemovedNote | null>(null);
  const latest = useRef(returnToRow);
  latest.current = returnToRow;
  useEffect(() => {
    if (!removed) return;
    const timer = window.setTimeout(() => {
      // Whoever stands on the button is not left standing nowhere.
      if (document.activeElement?.matches('[data-undo-removal]')) latest.current(removed.rowKey);
      setRemoved(null);
    }, UNDO_MS);
    return () => window.clearTimeout(timer);
  }, [removed]);
  return {
    removed,
    remove: useCallback(
      (thread: ReadThread, rowKey: string | undefined) => {
        setThread(thread.id, null);
        setRemoved({ thread, rowKey });
        onSay(`${nameOf(thread)} dihapus.`);
      },
      [setThread, onSay],
    ),
    /** False when there is nothing to bring back. */
    undo(): boolean {
      if (!removed) return false;
      const { id, kind, target, body } = removed.thread;
      setThread(id, { kind, target, body });
      setRemoved(null);
      onSay(`${nameOf(removed.thread)} dikembalikan.`);
      latest.current(removed.rowKey);
      return true;
    },
  };
}

export const nameOf = ({ kind }: Pick<ReadThread, 'kind'>): string =>
  kind === 'praise' ? 'Pujian' : 'Komentar';
