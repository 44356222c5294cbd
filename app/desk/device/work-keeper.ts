import type { PartChanges } from './work-parts.ts';
import {
  isSaved,
  type LeftWork,
  leftWork,
  nextWork,
  type SaveAnswer,
  type StoredParts,
  type SyncEvent,
  shouldSend,
  type WorkSync,
} from './work-sync.ts';

/** The world of the machine: a device and a server. */
export interface WorkDoors {
  /** Resolves when the device has it for good; null: nothing is to be kept any more. */
  keep: (left: LeftWork | null) => Promise<void>;
  save: (state: WorkSync) => Promise<SaveAnswer>;
}

export interface WorkKeeper {
  state: () => WorkSync;
  subscribe: (listener: () => void) => () => void;
  change: (changes: PartChanges) => void;
  /** The page was read again. */
  see: (there: StoredParts) => void;
  choose: (side: 'here' | 'there') => void;
  /** Sends now. True when the server has everything. */
  flush: () => Promise<boolean>;
  /** Writes to the device now; true when the device has everything that the server lacks. */
  settle: () => Promise<boolean>;
  /** The line is back, the window is looked at again, the page goes. */
  hurry: () => void;
  /** From another beginning: what an earlier page left behind. */
  restart: (from: WorkSync) => void;
  start: () => void;
  stop: () => void;
  /** Somebody signs out: nothing is written or sent from this page any more. */
  abandon: () => void;
}

/** On the device well within a second; on the server after a pause, and now and then while somebody writes on. */
const DEVICE_MS = 300;
const PAUSE_MS = 1_500;
const LONGEST_MS = 4_000;
const RETRY_MS = 5_000;

/** Runs the machine: one write at a time to the device, one request at a time to the server, again when it failed. */
export function keepWork(begin: WorkSync, doors: WorkDoors): WorkKeeper {
  let state = begin;
  let isRunning = false;
  let isAbandoned = false;
  const listeners = new Set<() => void>();
  const tell = (event: SyncEvent) => {
    const next = nextWork(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };

  let deviceTimer: ReturnType<typeof setTimeout> | undefined;
  let deviceWork = Promise.resolve();
  const writeToDevice = () => {
    clearTimeout(deviceTimer);
    deviceTimer = undefined;
    if (isAbandoned) return deviceWork;
    deviceWork = deviceWork.then(async () => {
      const { change } = state;
      try {
        await doors.keep(leftWork(state));
        tell({ kind: 'kept', change });
      } catch {
        tell({ kind: 'not_kept' });
      }
    });
    return deviceWork;
  };

  let sendTimer: ReturnType<typeof setTimeout> | undefined;
  let unsentSince: number | undefined;
  let sending: Promise<void> | undefined;
  const send = async () => {
    clearTimeout(sendTimer);
    sendTimer = undefined;
    unsentSince = undefined;
    if (!shouldSend(state) || isAbandoned) return;
    tell({ kind: 'posted' });
    tell({ kind: 'answered', answer: await doors.save(state) });
    void writeToDevice();
  };
  const sendInTurn = (): Promise<void> => {
    sending ??= send().finally(() => {
      sending = undefined;
      if (isRunning && shouldSend(state)) sendIn(state.trouble ? RETRY_MS : PAUSE_MS);
    });
    return sending;
  };
  const sendIn = (milliseconds: number) => {
    clearTimeout(sendTimer);
    sendTimer = setTimeout(() => void sendInTurn(), milliseconds);
  };
  const arrange = () => {
    if (!isRunning) return;
    deviceTimer ??= setTimeout(() => void writeToDevice(), DEVICE_MS);
    if (sending || !shouldSend(state)) return;
    unsentSince ??= performance.now();
    const left = LONGEST_MS - (performance.now() - unsentSince);
    sendIn(Math.max(0, Math.min(PAUSE_MS, left)));
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(changes) {
      tell({ kind: 'changed', changes });
      arrange();
    },
    see(there) {
      tell({ kind: 'seen', there });
      arrange();
    },
    choose(side) {
      tell({ kind: 'chose', side });
      arrange();
    },
    async flush() {
      // What is on its way may not be all; then once more.
      for (let round = 0; round < 3 && (sending || shouldSend(state)); round += 1) await sendInTurn();
      return isSaved(state);
    },
    async settle() {
      await writeToDevice();
      return !state.isDeviceFull && state.onDevice >= state.change;
    },
    hurry() {
      void writeToDevice();
      if (shouldSend(state)) void sendInTurn();
    },
    restart(from) {
      state = from;
      for (const listener of listeners) listener();
      arrange();
    },
    start() {
      isRunning = true;
      arrange();
    },
    stop() {
      isRunning = false;
      clearTimeout(deviceTimer);
      clearTimeout(sendTimer);
      deviceTimer = undefined;
      if (!isSaved(state)) void writeToDevice();
    },
    abandon() {
      isAbandoned = true;
      isRunning = false;
      clearTimeout(deviceTimer);
      clearTimeout(sendTimer);
    },
  };
}
