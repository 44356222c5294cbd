import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { DraftOnPage } from './draft-values.ts';

export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'changed' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline' }
  | { kind: 'signed_out' }
  | { kind: 'invalid'; errors: Record<string, string[]> }
  | { kind: 'refused'; message: string; stored: DraftOnPage | null };

type Answer =
  | { ok: true; rev: number; savedAt: string; fileId: string | null }
  | { ok: false; errors: Record<string, string[]>; rev: number | null }
  | { ok: false; message: string; stored: DraftOnPage | null };

interface Autosave {
  state: SaveState;
  rev: number;
  pictureFileId: string | null;
  /** Of the picture chosen last; they stay while the text is saved. Empty: it was taken. */
  pictureErrors: string[] | undefined;
  /** Saves now; true once the server has acknowledged the text on the page. */
  save: (withPicture?: boolean) => Promise<boolean>;
  /** Something was typed: saved two seconds after the last change. */
  touch: () => void;
  /** From now on the page's text is meant for this stored draft. */
  adopt: (stored: { rev: number; savedAt: string | null }) => void;
}

const PAUSE_MS = 2_000;
const RETRY_MS = 15_000;
/** Browsers refuse to finish larger ones after the page is left: that would look like a lost connection. */
const KEEPALIVE_BYTES = 60_000;

/** Saves the form to `address` while it is written; one request at a time, so that none overtakes another. */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  address: string,
  start: { rev: number; savedAt: string | null; isChanged: boolean; pictureFileId: string | null },
): Autosave {
  const [state, setState] = useState<SaveState>(
    start.savedAt
      ? { kind: 'saved', at: start.savedAt }
      : { kind: start.isChanged ? 'changed' : 'untouched' },
  );
  const [rev, setRev] = useState(start.rev);
  const [pictureFileId, setPictureFileId] = useState(start.pictureFileId);
  const [pictureErrors, setPictureErrors] = useState<string[]>();
  const latest = useRef({ rev: start.rev, running: Promise.resolve(true), changes: 0, timer: 0 });

  const saveOnce = useCallback(
    async (withPicture: boolean): Promise<boolean> => {
      const { current } = latest;
      if (!form.current) return false;
      const changes = current.changes;
      setState({ kind: 'saving' });
      const answer = await post(address, bodyOf(form.current, current.rev, withPicture));
      if (typeof answer === 'string') {
        setState({ kind: answer });
        return false;
      }
      if (withPicture) setPictureErrors('errors' in answer ? (answer.errors.picture ?? []) : []);
      if (answer.ok) {
        current.rev = answer.rev;
        setRev(answer.rev);
        if (answer.fileId) setPictureFileId(answer.fileId);
        setState(changes === current.changes ? { kind: 'saved', at: answer.savedAt } : { kind: 'changed' });
        return true;
      }
      if ('errors' in answer && answer.rev !== null) {
        current.rev = answer.rev;
        setRev(answer.rev);
      }
      setState(
        'errors' in answer
          ? { kind: 'invalid', errors: answer.errors }
          : { kind: 'refused', message: answer.message, stored: answer.stored },
      );
      return false;
    },
    [address, form],
  );

  const save = useCallback(
    (withPicture = false): Promise<boolean> => {
      window.clearTimeout(latest.current.timer);
      latest.current.running = latest.current.running.then(() => saveOnce(withPicture));
      return latest.current.running;
    },
    [saveOnce],
  );

  const touch = useCallback(() => {
    const { current } = latest;
    current.changes += 1;
    window.clearTimeout(current.timer);
    // A conflict waits for the person's choice; typing on must not decide it.
    setState((before) =>
      before.kind === 'refused' || before.kind === 'offline' ? before : { kind: 'changed' },
    );
    current.timer = window.setTimeout(() => void save(), PAUSE_MS);
  }, [save]);

  const adopt = useCallback((stored: { rev: number; savedAt: string | null }) => {
    latest.current.rev = stored.rev;
    setRev(stored.rev);
    setState(stored.savedAt ? { kind: 'saved', at: stored.savedAt } : { kind: 'changed' });
  }, []);

  useRetries(state, save);
  return { state, rev, pictureFileId, pictureErrors, save, touch, adopt };
}

/** After a lost connection: again when it comes back, and now and then in case nobody tells. */
function useRetries(state: SaveState, save: () => Promise<boolean>): void {
  const isOffline = state.kind === 'offline';
  useEffect(() => {
    if (!isOffline) return;
    const retry = () => void save();
    const timer = window.setInterval(retry, RETRY_MS);
    window.addEventListener('online', retry);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [isOffline, save]);
}

/** Text goes as a small plain form; only a chosen picture needs the large one. */
function bodyOf(form: HTMLFormElement, rev: number, withPicture: boolean): FormData | URLSearchParams {
  const all = new FormData(form);
  all.set('rev', String(rev));
  if (withPicture) return all;
  const text = new URLSearchParams();
  for (const [name, value] of all) if (typeof value === 'string') text.set(name, value);
  return text;
}

async function post(
  address: string,
  body: FormData | URLSearchParams,
): Promise<Answer | 'offline' | 'signed_out'> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: body instanceof URLSearchParams && body.toString().length <= KEEPALIVE_BYTES,
    });
    if (response.type === 'opaqueredirect' || response.status === 401) return 'signed_out';
    if (response.status >= 500) return 'offline';
    return (await response.json()) as Answer;
  } catch {
    return 'offline';
  }
}
