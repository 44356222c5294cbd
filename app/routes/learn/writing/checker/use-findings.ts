import { useEffect, useMemo, useState } from 'react';
import { useCopyCheck } from '#app/desk/copycheck/use-copy-check.ts';
import { deviceStore } from '#app/desk/device/device-store.ts';
import type { CopyCheck, Finding } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { findingKey } from './finding-key.ts';

export interface DeskFindings {
  /** Null until the check has looked for the first time. */
  check: CopyCheck | null;
  /** What is still to be looked at. */
  shown: Finding[];
  count: number | null;
  dismissed: number;
  dismiss: (finding: Finding) => void;
  /** Shows again what was dismissed. */
  restore: () => void;
}

/** So many are remembered of one manuscript, the newest. */
const REMEMBERED = 300;

/** The copy check of the text on the page, less what the writer has looked at and left. That is kept on the device. */
export function useFindings(
  texts: FieldTexts,
  accountId: string,
  assignmentId: string,
  first: CopyCheck | null,
): DeskFindings {
  const check = useCopyCheck(texts, first);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [memory] = useState(() => {
    const store = deviceStore(accountId);
    const key = `abaikan/${assignmentId}`;
    return {
      read: async () => (await store.get<string[]>(key)) ?? [],
      // Without storage it is remembered as long as the page is open.
      write: (keys: ReadonlySet<string>) =>
        void store.put(key, [...keys].slice(-REMEMBERED)).catch(() => undefined),
    };
  });
  useEffect(() => {
    void memory.read().then(
      (keys) => setDismissed((before) => new Set([...keys, ...before])),
      () => undefined,
    );
  }, [memory]);
  const remember = (keys: ReadonlySet<string>) => {
    setDismissed(keys);
    memory.write(keys);
  };

  const keyed = useMemo(
    () => (check?.findings ?? []).map((finding) => ({ finding, key: findingKey(finding, texts) })),
    [check, texts],
  );
  const shown = useMemo(
    () => keyed.filter(({ key }) => !dismissed.has(key)).map(({ finding }) => finding),
    [keyed, dismissed],
  );
  return {
    check,
    shown,
    count: check ? shown.length : null,
    dismissed: keyed.length - shown.length,
    dismiss: (finding) => {
      const key = keyed.find((one) => one.finding === finding)?.key;
      if (key) remember(new Set([...dismissed, key]));
    },
    restore: () => {
      const keys = new Set(keyed.map(({ key }) => key));
      remember(new Set([...dismissed].filter((key) => !keys.has(key))));
    },
  };
}
