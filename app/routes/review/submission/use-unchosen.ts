import { useCallback, useEffect, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import type { Parts } from '#app/desk/device/work-parts.ts';
import {
  listUnchosen,
  putUnchosen,
  type UnchosenWork,
  unchosenKey,
} from '#app/desk/reviewing/unchosen-work.ts';
import type { Review } from './use-review.ts';

/** What was not chosen between two windows: on the page at once, and on the device until it is of no use any more. */
export function useUnchosen(accountId: string, submissionId: string, n: number, desk: Review) {
  const [versions, setVersions] = useState<UnchosenWork[]>([]);
  useEffect(() => {
    let isHere = true;
    listUnchosen(deviceStore(accountId), { submissionId, n }).then(
      (kept) => isHere && setVersions((now) => [...kept, ...now.filter((one) => !hasKey(kept, one.key))]),
      // Without storage nothing was kept.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [accountId, submissionId, n]);

  const keep = useCallback(
    (side: UnchosenWork['side'], parts: Parts, clashes: string[]) => {
      const at = new Date().toISOString();
      const version = { key: unchosenKey({ submissionId, n }), parts, clashes, side, at };
      setVersions((now) => [...now, version]);
      // Where the device takes nothing it stays on this page.
      void putUnchosen(deviceStore(accountId), version).catch(() => undefined);
    },
    [accountId, submissionId, n],
  );
  const drop = (key: string) => {
    setVersions((now) => now.filter((one) => one.key !== key));
    void deviceStore(accountId)
      .remove(key)
      .catch(() => undefined);
  };
  return {
    versions,
    drop,
    choose(side: 'here' | 'there') {
      const { conflict, here } = desk.sync;
      if (!conflict) return;
      if (side === 'here') keep('there', conflict.there.parts, conflict.clashes);
      else keep('here', here, conflict.clashes);
      desk.choose(side);
    },
    /** Takes it after all; what it replaces takes its place here. */
    use({ key, parts, clashes }: UnchosenWork) {
      keep('here', desk.sync.here, clashes);
      desk.setParts(Object.fromEntries(clashes.map((name) => [name, parts[name]])));
      drop(key);
    },
  };
}

const hasKey = (versions: readonly UnchosenWork[], key: string): boolean =>
  versions.some((one) => one.key === key);
