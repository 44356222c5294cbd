import { useCallback, useMemo } from 'react';
import { outcomeOf, type WorkOutcome } from '#app/desk/device/work-sync.ts';
import { levelPart } from '#app/desk/reviewing/mark-parts.ts';
import { type MarksWork, postMarks, toMarksParts, toMarksWork } from '#app/desk/reviewing/marks-work.ts';
import type { WorkAddress } from '#app/desk/reviewing/post-saving.ts';
import { saveState } from '../room/save-state.ts';
import { useOnlineWork } from '../room/use-online-work.ts';

interface PortalDeskStart extends WorkAddress {
  accountId: string;
  stored: MarksWork & { rev: number };
  /** What was typed into a plain form before a conflict. */
  typed: MarksWork | undefined;
}

/** The mentor's levels and note, saved as they are made; notes on the portal go by themselves. */
export function usePortalDesk({ accountId, submissionId, n, reviewId, stored, typed }: PortalDeskStart) {
  const address = useMemo(() => ({ submissionId, n, reviewId }), [submissionId, n, reviewId]);
  const base = useMemo(() => ({ rev: stored.rev, parts: toMarksParts(stored) }), [stored]);
  const { keeper, sync } = useOnlineWork({
    ...{ accountId, base },
    typed: typed && toMarksParts(typed),
    save: (state) => postMarks(address, state),
  });
  return {
    marks: useMemo(() => toMarksWork(sync.here), [sync.here]),
    rev: sync.base.rev,
    sync,
    state: saveState(sync),
    save: keeper.flush,
    choose: keeper.choose,
    setNote: useCallback((note: string) => keeper.change({ note }), [keeper]),
    setLevel: useCallback(
      (id: string, level: number) => keeper.change(Object.fromEntries([levelPart(id, level)])),
      [keeper],
    ),
    keep: keeper.settle,
    send: useCallback(async (): Promise<WorkOutcome> => {
      await keeper.flush();
      return outcomeOf(keeper.state());
    }, [keeper]),
  };
}
