import type { DraftValues } from './draft-values.ts';

/**
 * A copy of unsaved words on the device itself, against a closed window or an empty battery. It is gone as soon as the
 * server has the text. Private windows and full storage simply have none.
 */
export interface DeviceCopy {
  put: (values: DraftValues) => void;
  drop: () => void;
  find: () => DraftValues | null;
}

export function deviceCopy(assignmentId: string, accountName: string): DeviceCopy {
  // Office computers are shared: the copy is for one person's eyes.
  const key = `pewarta:tugas:${assignmentId}:${accountName}`;
  return {
    put: (values) => tryTo(() => localStorage.setItem(key, JSON.stringify(values))),
    drop: () => tryTo(() => localStorage.removeItem(key)),
    find: () =>
      tryTo(() => {
        const text = localStorage.getItem(key);
        return text === null ? null : (JSON.parse(text) as DraftValues);
      }) ?? null,
  };
}

function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
