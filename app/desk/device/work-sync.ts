import {
  changedParts,
  isSameParts,
  mergeParts,
  type PartChanges,
  type Parts,
  withChanges,
} from './work-parts.ts';

/**
 * What becomes of work between the page, the device and the server, as a pure machine: the page tells it events, and
 * asks it what to do and what to say. It goes by the server's count (`rev`) and by texts, never by a clock: that of
 * an office computer may be a day off.
 */
export interface WorkSync {
  /** As on the page. */
  here: Parts;
  /** As the server had it when it answered last. */
  base: StoredParts;
  /** Counts what was changed on the page; the device has it up to `onDevice`. */
  change: number;
  onDevice: number;
  /** On its way to the server. */
  posted: Parts | null;
  /** Sent without an answer: should it be there, it is nobody else's. */
  unanswered: Parts[];
  savedAt: string | null;
  isDeviceFull: boolean;
  trouble: Trouble | null;
  conflict: Conflict | null;
}

export interface StoredParts {
  rev: number;
  parts: Parts;
}

export type Trouble =
  | { kind: 'offline' }
  | { kind: 'signed_out' }
  /** The server does not take it: not the viewer's any more, decided, too large. Sending again would not help. */
  | { kind: 'refused'; message: string };

/** Another window or device was quicker and changed the same. */
export interface Conflict {
  there: StoredParts;
  clashes: string[];
}

export type SaveAnswer =
  | { kind: 'saved'; rev: number; savedAt: string }
  | { kind: 'conflict'; there: StoredParts }
  | Trouble;

export type SyncEvent =
  | { kind: 'changed'; changes: PartChanges }
  | { kind: 'kept'; change: number }
  | { kind: 'not_kept' }
  | { kind: 'posted' }
  | { kind: 'answered'; answer: SaveAnswer }
  /** The page was read again. */
  | { kind: 'seen'; there: StoredParts }
  | { kind: 'chose'; side: 'here' | 'there' };

/** What stays on the device until the server has it. */
export interface LeftWork {
  here: Parts;
  base: StoredParts;
  unanswered: Parts[];
}

/** As the page opens: from the server alone, or with what an earlier page left on this device. */
export function beginWork(base: StoredParts, left?: LeftWork): WorkSync {
  const fresh: WorkSync = {
    here: base.parts,
    base,
    change: 0,
    onDevice: 0,
    posted: null,
    unanswered: [],
    savedAt: null,
    isDeviceFull: false,
    trouble: null,
    conflict: null,
  };
  if (!left) return fresh;
  const { here, unanswered } = left;
  return meet({ ...fresh, here, base: left.base, unanswered, change: 1, onDevice: 1 }, base);
}

export function nextWork(state: WorkSync, event: SyncEvent): WorkSync {
  switch (event.kind) {
    case 'changed': {
      const here = withChanges(state.here, event.changes);
      if (isSameParts(here, state.here)) return state;
      // What was refused may be what has just been put right.
      const trouble = state.trouble?.kind === 'refused' ? null : state.trouble;
      return { ...state, here, change: state.change + 1, trouble };
    }
    case 'kept':
      return { ...state, onDevice: Math.max(state.onDevice, event.change), isDeviceFull: false };
    case 'not_kept':
      return { ...state, isDeviceFull: true };
    case 'posted':
      return {
        ...state,
        posted: state.here,
        unanswered: [...state.unanswered, state.here].slice(-MOST_UNANSWERED),
      };
    case 'answered':
      return answered({ ...state, posted: null }, state.posted ?? state.here, event.answer);
    case 'seen':
      return state.posted || event.there.rev <= state.base.rev ? state : meet(state, event.there);
    case 'chose':
      return chosen(state, event.side);
  }
}

/** Whether the server has everything, as far as is known here. */
export function isSaved({ here, base, posted }: WorkSync): boolean {
  return posted === null && isSameParts(here, base.parts);
}

/** Whether there is something to send that could arrive. */
export function shouldSend(state: WorkSync): boolean {
  return !isSaved(state) && !state.posted && !state.conflict && state.trouble?.kind !== 'refused';
}

/** Where the work stands once it was tried to be sent. */
export type WorkOutcome = { kind: 'saved' } | { kind: 'conflict' } | Trouble;

export function outcomeOf(state: WorkSync): WorkOutcome {
  if (state.conflict) return { kind: 'conflict' };
  return isSaved(state) ? { kind: 'saved' } : (state.trouble ?? { kind: 'offline' });
}

/** What has to be sent. */
export function unsavedParts({ here, base }: WorkSync): PartChanges {
  return changedParts(base.parts, here);
}

/** What the device must keep; null when the server has it all. */
export function leftWork(state: WorkSync): LeftWork | null {
  if (isSaved(state)) return null;
  const { here, base, unanswered } = state;
  return { here, base, unanswered };
}

const MOST_UNANSWERED = 10;

function answered(state: WorkSync, sent: Parts, answer: SaveAnswer): WorkSync {
  switch (answer.kind) {
    case 'saved': {
      const { rev, savedAt } = answer;
      return { ...state, base: { rev, parts: sent }, savedAt, unanswered: [], trouble: null };
    }
    case 'conflict':
      return meet({ ...state, trouble: null }, answer.there);
    default:
      return { ...state, trouble: answer };
  }
}

/** Something else stands on the server. What was changed apart comes together; what clashes is for a person. */
function meet(state: WorkSync, there: StoredParts): WorkSync {
  const merged = mergeParts(ownBase(state, there.parts), state.here, there.parts);
  const isNew = !isSameParts(merged.parts, state.here);
  const next = { ...state, here: merged.parts, change: state.change + (isNew ? 1 : 0) };
  if (merged.clashes.length > 0)
    return { ...next, base: state.base, conflict: { there, clashes: merged.clashes } };
  return { ...next, base: there, unanswered: [], conflict: null };
}

/** A part that reads there as it was once sent from here was not changed by anybody else. */
function ownBase({ base, unanswered }: WorkSync, there: Parts): Parts {
  const changes: Record<string, string | undefined> = {};
  for (const sent of unanswered) {
    for (const name of new Set([...Object.keys(sent), ...Object.keys(there)]))
      if (sent[name] === there[name]) changes[name] = there[name];
  }
  return withChanges(base.parts, changes);
}

/** Somebody has seen both. What did not clash was brought together before. */
function chosen(state: WorkSync, side: 'here' | 'there'): WorkSync {
  if (!state.conflict) return state;
  const { there, clashes } = state.conflict;
  const theirs = Object.fromEntries(clashes.map((name) => [name, there.parts[name]]));
  const here = side === 'here' ? state.here : withChanges(state.here, theirs);
  return { ...state, here, base: there, change: state.change + 1, unanswered: [], conflict: null };
}
