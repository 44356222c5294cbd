import { isSaved, type WorkSync } from '#app/desk/device/work-sync.ts';

export type SaveState =
  | { kind: 'idle' }
  /** Neither device nor server have it yet. */
  | { kind: 'saving' }
  | { kind: 'on_device' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline'; isOnDevice: boolean }
  | { kind: 'signed_out' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict' };

/** What the page says of the work: never more than has been acknowledged. */
export function saveState(sync: WorkSync): SaveState {
  const isOnDevice = !sync.isDeviceFull && sync.onDevice >= sync.change;
  if (sync.conflict) return { kind: 'conflict' };
  if (isSaved(sync)) return sync.savedAt ? { kind: 'saved', at: sync.savedAt } : { kind: 'idle' };
  if (sync.trouble?.kind === 'offline') return { kind: 'offline', isOnDevice };
  if (sync.trouble) return sync.trouble;
  return isOnDevice ? { kind: 'on_device' } : { kind: 'saving' };
}
