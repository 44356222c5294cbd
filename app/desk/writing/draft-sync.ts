import { type DraftOnServer, type DraftValues, isSameText } from '#app/domain/assignments/draft-values.ts';
import type { Comparison } from '#app/domain/manuscript/compare.ts';

/**
 * What becomes of a draft between the page, the device and the server, as a pure machine: the page tells it events,
 * and asks it what to do and what to say. It decides by the server's count of drafts (`rev`) and by texts, never by
 * a clock: the one of an office computer may be a day off.
 */
export interface DraftSync {
  /** The text on the page. */
  here: DraftValues;
  /** The draft of the server that `here` was written on, as it was acknowledged last. */
  base: DraftOnServer;
  /** Counts what was typed; the device and the server each have the text of some count. */
  change: number;
  onDevice: number;
  onServer: number;
  /** On its way to the server. */
  posted: { change: number; text: DraftValues } | null;
  /**
   * Sent as a draft without an answer: it may be there or not. It goes again before anything newer, so that a draft on the
   * server that this page does not know of is always somebody else's.
   */
  unanswered: DraftValues | null;
  /** Storage is full or forbidden: the page is the only place. */
  isDeviceFull: boolean;
  trouble: Trouble | null;
  conflict: Conflict | null;
  /** `here` was chosen over the draft in `base` by somebody who saw both. */
  isChosen: boolean;
  sending: Sending | null;
  isTakenBack: boolean;
  received: Received | null;
}

export type Trouble =
  | { kind: 'offline' }
  | { kind: 'signed_out' }
  | { kind: 'other_account' }
  | { kind: 'invalid'; errors: Record<string, string[]>; isOfSending: boolean }
  /** The text cannot be saved as the draft now: it is with the mentor, passed, or the batch is closed. */
  | { kind: 'refused'; message: string };

/** Another device or window was quicker. */
export interface Conflict {
  there: DraftOnServer;
  comparison: Comparison;
}

/** A version on its way to the mentor, from the press of the button until the server has it. */
export interface Sending {
  /** Names the sending, so that its second arrival is known. */
  key: string;
  hasConsent: boolean;
  selfLevels: Record<string, number>;
}

export interface Received {
  n: number;
  isLate: boolean;
  receivedAt: string;
}

/** What came back of one request. */
export type Answer =
  | { kind: 'saved'; rev: number; savedAt: string }
  | { kind: 'sent'; received: Received }
  | { kind: 'invalid'; errors: Record<string, string[]>; rev: number | null }
  | { kind: 'conflict'; there: DraftOnServer; comparison: Comparison }
  | { kind: 'refused'; message: string }
  | { kind: 'offline' }
  | { kind: 'signed_out' }
  | { kind: 'other_account' };

export type SyncEvent =
  | { kind: 'typed'; text: DraftValues }
  | { kind: 'kept'; change: number }
  | { kind: 'not_kept' }
  | { kind: 'posted' }
  | { kind: 'answered'; answer: Answer }
  | { kind: 'offline' }
  | { kind: 'chose_here' }
  /** After the text that stood here was kept on the server. */
  | { kind: 'chose_there' }
  /** The text that cannot be the draft now was kept beside it, on the server. */
  | { kind: 'kept_aside'; change: number }
  | { kind: 'send'; sending: Sending }
  | { kind: 'cancel_sending' }
  | { kind: 'take'; text: DraftValues };

interface Beginning {
  draft: DraftOnServer;
  /** Typed and sent with a form that was refused: it stands on the page and nowhere else. */
  typed?: DraftValues | undefined;
  /** It was chosen over `draft` by somebody who saw both. */
  isChosen?: boolean | undefined;
  /** What the device kept of an earlier page. */
  left?: LeftOnDevice | undefined;
  conflict?: Conflict | null;
}

/** A page's unfinished work as the device keeps it. */
export interface LeftOnDevice {
  text: DraftValues;
  base: DraftOnServer;
  unanswered: DraftValues | null;
  /** Chosen over the draft in `base`; that one is still to be kept. */
  isChosen?: boolean;
  sending: Sending | null;
}

export function beginSync({ draft, typed, isChosen, left, conflict = null }: Beginning): DraftSync {
  const here = left?.text ?? typed ?? draft.values;
  const isNew = !isSameText(here, draft.values) || Boolean(left?.sending);
  return {
    here,
    base: left && isNew ? baseOf(left, draft) : draft,
    change: isNew ? 1 : 0,
    onDevice: 0,
    onServer: 0,
    posted: null,
    unanswered: null,
    isDeviceFull: false,
    trouble: null,
    conflict,
    isChosen: Boolean(left ? left.isChosen : isChosen),
    sending: left?.sending ?? null,
    isTakenBack: false,
    received: null,
  };
}

/** The server's draft of today counts as the one written on when it is the same text, or is our own without an answer. */
function baseOf(left: LeftOnDevice, draft: DraftOnServer): DraftOnServer {
  const own = left.unanswered ? [left.base.values, left.unanswered] : [left.base.values];
  return own.some((text) => isSameText(text, draft.values)) ? draft : left.base;
}

export function nextSync(state: DraftSync, event: SyncEvent): DraftSync {
  switch (event.kind) {
    case 'typed':
      if (state.sending) return state;
      // A blank line or a space more is nothing to save.
      return isSameText(event.text, state.here)
        ? { ...state, here: event.text }
        : withText(state, event.text);
    case 'take':
      return withText({ ...state, sending: null }, event.text);
    case 'kept':
      return { ...state, onDevice: Math.max(state.onDevice, event.change), isDeviceFull: false };
    case 'not_kept':
      return { ...state, isDeviceFull: true };
    case 'posted':
      return { ...state, posted: isAgain(state) ? { change: 0, text: state.unanswered } : newest(state) };
    case 'answered':
      return answered(state, event.answer);
    case 'offline':
      return state.posted ? state : { ...state, trouble: state.trouble ?? { kind: 'offline' } };
    case 'chose_here':
      return state.conflict
        ? {
            ...state,
            base: state.conflict.there,
            conflict: null,
            isChosen: true,
            sending: null,
            change: state.change + 1,
          }
        : state;
    case 'chose_there':
      return state.conflict ? adopt(state, state.conflict.there) : state;
    case 'kept_aside':
      return { ...state, onServer: Math.max(state.onServer, event.change) };
    case 'send':
      // Whoever has not chosen yet would send over a text they may want.
      if (state.conflict) return state;
      return { ...state, sending: event.sending, change: state.change + 1, trouble: withoutRefusal(state) };
    case 'cancel_sending':
      if (!state.sending) return state;
      // One that is on its way may arrive: it is taken back once it has not.
      return state.posted ? { ...state, isTakenBack: true } : takeBack(state);
  }
}

function withText(state: DraftSync, text: DraftValues): DraftSync {
  return { ...state, here: text, change: state.change + 1, trouble: withoutRefusal(state) };
}

function takeBack(state: DraftSync): DraftSync {
  return { ...state, sending: null, isTakenBack: false, change: state.change + 1 };
}

/** What the server found wrong with a text is over when the text is another; a lost line is not. */
function withoutRefusal({ trouble }: DraftSync): Trouble | null {
  return trouble?.kind === 'invalid' ? null : trouble;
}

type Unsure = DraftSync & { unanswered: DraftValues };

/** A text of before is still without an answer. */
function isAgain(state: DraftSync): state is Unsure {
  return state.unanswered !== null && !isSameText(state.unanswered, state.here);
}

const newest = ({ change, here }: DraftSync) => ({ change, text: here });

function answered(state: DraftSync, answer: Answer): DraftSync {
  const { posted } = state;
  if (!posted) return state;
  const settled = { ...(state.isTakenBack ? takeBack(state) : state), posted: null, trouble: null };
  switch (answer.kind) {
    case 'saved': {
      const { rev, savedAt } = answer;
      const base = { values: posted.text, rev, savedAt };
      const onServer = Math.max(state.onServer, posted.change);
      return { ...settled, base, onServer, unanswered: null, isChosen: false };
    }
    case 'sent':
      return {
        ...settled,
        received: answer.received,
        onServer: state.change,
        sending: null,
        unanswered: null,
      };
    case 'conflict':
      return meetOther(settled, answer);
    case 'invalid':
      return {
        ...settled,
        ...(answer.rev !== null && {
          base: { ...state.base, values: posted.text, rev: answer.rev },
          isChosen: false,
        }),
        trouble: { kind: 'invalid', errors: answer.errors, isOfSending: state.sending !== null },
        sending: null,
      };
    case 'refused':
      return { ...settled, trouble: answer, sending: null };
    case 'offline':
      return {
        ...settled,
        trouble: answer,
        // A sending knows its twin by its key; a draft has only its words.
        unanswered: state.sending && !isAgain(state) ? state.unanswered : posted.text,
      };
    case 'signed_out':
    case 'other_account':
      return { ...settled, trouble: answer };
  }
}

/** The server's draft is another one. What went again is not the text to be compared with it: the newest is. */
function meetOther(
  state: DraftSync,
  { there, comparison }: Extract<Answer, { kind: 'conflict' }>,
): DraftSync {
  if (isAgain(state)) return { ...state, unanswered: null };
  return { ...state, unanswered: null, conflict: { there, comparison }, sending: null };
}

function adopt(state: DraftSync, draft: DraftOnServer): DraftSync {
  const change = state.change + 1;
  return {
    ...state,
    here: draft.values,
    base: draft,
    change,
    onServer: change,
    unanswered: null,
    conflict: null,
    isChosen: false,
    trouble: null,
  };
}

/** Whether something stands on this page that the server does not have. */
export function isUnsynced({ change, onServer, sending }: DraftSync): boolean {
  return change !== onServer || sending !== null;
}

/** What the device is to keep now: the text until the server has it, then nothing. */
export function forDevice(state: DraftSync): LeftOnDevice | null {
  const { here, base, unanswered, isChosen, sending, posted } = state;
  if (!isUnsynced(state)) return null;
  // What is on its way now may get there without an answer too.
  return { text: here, base, unanswered: unanswered ?? posted?.text ?? null, isChosen, sending };
}

/** The next request: one at a time, none while somebody has to choose, none that has been refused already. */
export function nextRequest(state: DraftSync): 'save' | 'send' | null {
  const { posted, conflict, trouble, sending, received } = state;
  if (posted || conflict || received || !isUnsynced(state)) return null;
  if (trouble?.kind === 'invalid' || trouble?.kind === 'refused' || trouble?.kind === 'other_account')
    return null;
  return sending && !isAgain(state) ? 'send' : 'save';
}

export type SavePlace =
  | { kind: 'nothing' }
  /** The server has acknowledged it, at its own time. */
  | { kind: 'server'; at: string }
  | { kind: 'device' }
  | { kind: 'offline'; isOnDevice: boolean }
  | { kind: 'queued' }
  | { kind: 'sending' }
  | { kind: 'page' };

/** Where the text on the page is safe, for the words that say so: never more than has been acknowledged. */
export function savePlace(state: DraftSync): SavePlace {
  const { base, trouble, sending, posted, received } = state;
  const isLost = trouble?.kind === 'offline' || trouble?.kind === 'signed_out';
  if (received) return { kind: 'server', at: received.receivedAt };
  if (sending) return isLost ? { kind: 'queued' } : { kind: 'sending' };
  if (!isUnsynced(state)) return base.savedAt ? { kind: 'server', at: base.savedAt } : { kind: 'nothing' };
  const isOnDevice = state.onDevice === state.change && !state.isDeviceFull;
  if (trouble?.kind === 'offline' && !posted) return { kind: 'offline', isOnDevice };
  return isOnDevice ? { kind: 'device' } : { kind: 'page' };
}
