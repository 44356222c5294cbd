import { atMost } from '#app/desk/device/at-most.ts';
import type { DeskOutcome } from './desk-requests.ts';
import type { DeskThere } from './desk-there.ts';

/** Where the words of the desk are, and what keeps them from the server. */
export interface DeskState {
  /** `typed`: not even asked for yet. */
  place: 'nothing' | 'typed' | 'saving' | 'saved';
  savedAt: string | null;
  trouble:
    | { kind: 'offline' | 'signed_out' | 'other_account' }
    | { kind: 'refused'; message: string }
    | { kind: 'conflict'; there: DeskThere }
    | null;
  errors: Record<string, string[]>;
}

type Fields = [string, string][];

interface Surroundings {
  /** What the page says now. */
  read: () => Fields;
  post: (fields: Fields) => Promise<DeskOutcome>;
  /** Keeps the words on the device; null when the server has them. */
  keep: (words: { fields: Fields; rev: number } | null) => Promise<unknown>;
  onChange: (state: DeskState) => void;
}

export interface DeskKeeper {
  typed: () => void;
  /** Saves now what is not saved yet; with an intent in any case. */
  save: (intent?: string) => Promise<DeskOutcome | null>;
  /** Asks another address with the same words, after what is under way: the sending. */
  ask: (post: Surroundings['post']) => Promise<DeskOutcome>;
  /** The page's words are meant to replace these, which its writer has seen. */
  chooseHere: () => void;
  /** Words that an earlier page of this draft has left. */
  continueFrom: (rev: number) => void;
  /** Nothing is to be kept or sent any more. */
  end: () => void;
}

const PAUSE_MS = 1_500;
/** A line that is lost without the browser's knowing comes back without its knowing. */
const RETRY_MS = 10_000;
const DEVICE_MS = 1_000;

/** Saves a desk while somebody works at it: one request at a time, and nothing counts as saved before it is answered. */
export function keepDesk(start: { rev: number; savedAt: string | null }, around: Surroundings): DeskKeeper {
  let { rev } = start;
  let isChosen = false;
  let change = 0;
  let saved = 0;
  let isEnded = false;
  let saving: Promise<unknown> = Promise.resolve();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let state: DeskState = {
    place: start.savedAt ? 'saved' : 'nothing',
    savedAt: start.savedAt,
    trouble: null,
    errors: {},
  };

  function tell(changed: Partial<DeskState>): void {
    state = { ...state, ...changed };
    if (!isEnded) around.onChange(state);
  }

  function fieldsNow(intent?: string): Fields {
    const own = new Set(['rev', 'isChosen', 'intent']);
    const fields = around.read().filter(([name]) => !own.has(name));
    fields.push(['rev', String(rev)]);
    if (isChosen) fields.push(['isChosen', 'on']);
    if (intent) fields.push(['intent', intent]);
    return fields;
  }

  async function request(post: Surroundings['post'], intent?: string): Promise<DeskOutcome> {
    clearTimeout(pause);
    const asked = change;
    tell({ place: 'saving' });
    const outcome = await post(fieldsNow(intent));
    if (isEnded) return outcome;
    take(outcome, asked);
    // Whoever leaves the page on this answer must not find the same words left behind on the next one.
    if (isStored(outcome) && saved === change) await atMost(DEVICE_MS, around.keep(null));
    if (outcome.kind === 'offline') pause = setTimeout(() => void keeper.save(), RETRY_MS);
    return outcome;
  }

  function take(outcome: DeskOutcome, asked: number): void {
    const isKept = outcome.kind === 'invalid' && outcome.rev !== null;
    if (isStored(outcome) || isKept) saved = asked;
    if ('rev' in outcome && outcome.rev !== null) rev = outcome.rev;
    if (isStored(outcome)) isChosen = false;
    tell({
      place: saved === change ? 'saved' : 'typed',
      ...(outcome.kind === 'saved' && { savedAt: outcome.savedAt }),
      trouble: troubleOf(outcome),
      errors: outcome.kind === 'invalid' ? outcome.errors : {},
    });
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = saving.then(work);
    saving = mine.catch(() => undefined);
    return mine;
  }

  /** Whether there is a line again is known once somebody has asked. */
  const isCutOff = () => state.trouble?.kind === 'offline' || state.trouble?.kind === 'signed_out';
  const isBlocked = () => state.trouble?.kind === 'conflict' || state.trouble?.kind === 'other_account';

  const keeper: DeskKeeper = {
    typed() {
      if (isEnded) return;
      change += 1;
      tell({ place: 'typed' });
      // At once: whoever reloads the page has not waited for anything.
      void around.keep({ fields: around.read(), rev });
      clearTimeout(pause);
      pause = setTimeout(() => void keeper.save(), PAUSE_MS);
    },
    save: (intent) =>
      inTurn(async () =>
        isEnded || isBlocked() || (saved === change && !intent && !isCutOff())
          ? null
          : request(around.post, intent),
      ),
    ask: (post) => inTurn(() => request(post)),
    chooseHere() {
      if (state.trouble?.kind !== 'conflict') return;
      rev = state.trouble.there.rev;
      isChosen = true;
      change += 1;
      tell({ trouble: null });
      void keeper.save();
    },
    continueFrom(earlierRev) {
      rev = earlierRev;
      keeper.typed();
    },
    end() {
      isEnded = true;
      clearTimeout(pause);
    },
  };
  return keeper;
}

const isStored = ({ kind }: DeskOutcome): boolean => kind === 'saved' || kind === 'sent';

function troubleOf(outcome: DeskOutcome): DeskState['trouble'] {
  switch (outcome.kind) {
    case 'saved':
    case 'sent':
    case 'invalid':
      return null;
    case 'conflict':
      return { kind: 'conflict', there: outcome.there };
    case 'refused':
      return { kind: 'refused', message: outcome.message };
    default:
      return { kind: outcome.kind };
  }
}
