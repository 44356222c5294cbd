import type { DraftValues } from '#app/domain/assignments/draft-values.ts';
import {
  type Answer,
  type DraftSync,
  forDevice,
  isUnsynced,
  type LeftOnDevice,
  nextRequest,
  nextSync,
  type Sending,
  type SyncEvent,
} from './draft-sync.ts';

/** The world of the machine: a device, a server, and time. */
export interface DraftDoors {
  /** Resolves when the device has it for good; null: nothing is to be kept any more. */
  keepOnDevice: (left: LeftOnDevice | null) => Promise<void>;
  save: (state: DraftSync) => Promise<Answer>;
  send: (state: DraftSync & { sending: Sending }) => Promise<Answer>;
  /** Keeps a text on the server beside the draft; false when it did not get there. */
  keepAside: (state: DraftSync) => Promise<boolean>;
}

/** On the device well within a second; on the server after a pause, and now and then while somebody writes on. */
const DEVICE_MS = 250;
const PAUSE_MS = 2_000;
const LONGEST_MS = 10_000;
const RETRY_MS = 5_000;

export interface DraftKeeper {
  state: () => DraftSync;
  subscribe: (listener: () => void) => () => void;
  tell: (event: SyncEvent) => void;
  type: (text: DraftValues) => void;
  /** Now, not after a pause: a field was left, the line is back, the page goes. */
  hurry: () => void;
  /** Sends what is unsaved at once; true when the server has it, false when it cannot get there now. */
  whenSaved: () => Promise<boolean>;
  /** The other draft takes the place of the text here, which is kept on the server first. */
  takeOther: () => Promise<boolean>;
  /** From another beginning: what an earlier page left behind. Settles once the device has it as this page's own. */
  restart: (from: DraftSync) => Promise<void>;
  /** A keeper that has been made does nothing yet; one that was stopped can go on. */
  start: () => void;
  stop: () => void;
  /** Somebody signs out: nothing is written or sent from this page any more. */
  abandon: () => void;
}

/** Runs the machine: writes to the device, one request at a time to the server, again when it failed. */
export function keepDraft(start: DraftSync, doors: DraftDoors): DraftKeeper {
  let state = start;
  let isStopped = true;
  let isAbandoned = false;
  const listeners = new Set<() => void>();

  const tell = (event: SyncEvent) => {
    const next = nextSync(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
    arrange();
  };

  let deviceTimer: ReturnType<typeof setTimeout> | undefined;
  let deviceWork = Promise.resolve();
  let keptChange = -1;
  const writeToDevice = () => {
    clearTimeout(deviceTimer);
    deviceTimer = undefined;
    // One after the other, each with what is true by then.
    deviceWork = deviceWork.then(async () => {
      if (isAbandoned) return;
      const { change } = state;
      const left = forDevice(state);
      try {
        await doors.keepOnDevice(left);
        keptChange = left ? change : -1;
        if (left) tell({ kind: 'kept', change });
      } catch {
        tell({ kind: 'not_kept' });
      }
    });
  };

  let requestTimer: ReturnType<typeof setTimeout> | undefined;
  let lastTyped = Number.NEGATIVE_INFINITY;
  let waitingSince: number | undefined;
  let lastRequest = Number.NEGATIVE_INFINITY;
  const request = async () => {
    clearTimeout(requestTimer);
    requestTimer = undefined;
    const kind = nextRequest(state);
    if (!kind || isStopped) return;
    lastRequest = performance.now();
    waitingSince = undefined;
    tell({ kind: 'posted' });
    const { sending } = state;
    const answer = await (kind === 'send' && sending ? doors.send({ ...state, sending }) : doors.save(state));
    if (isStopped) return;
    tell({ kind: 'answered', answer });
    writeToDevice();
    if (answer.kind === 'refused') void keepAside();
  };

  /** The draft is closed to this text: it is kept beside it, so that it does not depend on this device. */
  const keepAside = async () => {
    const { change } = state;
    if (!(await doors.keepAside(state)) || isStopped) return;
    tell({ kind: 'kept_aside', change });
    writeToDevice();
  };

  const arrange = () => {
    if (isStopped) return;
    if (state.change !== keptChange && deviceTimer === undefined && forDevice(state))
      deviceTimer = setTimeout(writeToDevice, DEVICE_MS);
    clearTimeout(requestTimer);
    requestTimer = undefined;
    if (nextRequest(state)) requestTimer = setTimeout(() => void request(), Math.max(0, dueIn()));
  };

  const dueIn = (): number => {
    const now = performance.now();
    const isLost = state.trouble?.kind === 'offline' || state.trouble?.kind === 'signed_out';
    if (isLost) return lastRequest + RETRY_MS - now;
    if (state.sending || state.isChosen) return 0;
    waitingSince ??= now;
    return Math.min(lastTyped + PAUSE_MS, waitingSince + LONGEST_MS) - now;
  };

  const stop = () => {
    isStopped = true;
    clearTimeout(deviceTimer);
    clearTimeout(requestTimer);
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    type(text) {
      lastTyped = performance.now();
      tell({ kind: 'typed', text });
    },
    hurry() {
      if (forDevice(state)) writeToDevice();
      void request();
    },
    whenSaved() {
      const isOver = () => !isUnsynced(state) || state.trouble !== null || state.conflict !== null;
      return new Promise((resolve) => {
        const settle = () => {
          if (!isOver()) return;
          listeners.delete(settle);
          resolve(!isUnsynced(state));
        };
        listeners.add(settle);
        settle();
        void request();
      });
    },
    async takeOther() {
      if (!state.conflict || !(await doors.keepAside(state))) return false;
      tell({ kind: 'chose_there' });
      writeToDevice();
      return true;
    },
    restart(from) {
      state = from;
      for (const listener of listeners) listener();
      writeToDevice();
      arrange();
      return deviceWork;
    },
    start() {
      isStopped = false;
      arrange();
    },
    stop,
    abandon() {
      isAbandoned = true;
      stop();
    },
  };
}
