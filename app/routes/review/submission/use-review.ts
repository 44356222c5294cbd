import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredMarks } from '#app/domain/review/edit-review.server.ts';
import { LEVEL_PREFIX } from '../level-field.ts';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; stored: StoredMarks };

export interface MarksOnPage {
  levels: Record<string, number>;
  note: string;
}

interface MarksWithRev extends MarksOnPage {
  rev: number;
}

interface ReviewStart {
  submissionId: string;
  n: number;
  /** What the page begins with: as stored, or as typed before a conflict. */
  start: MarksWithRev;
  /** What is stored, each time the page is read again. */
  stored: MarksWithRev;
}

type Answer =
  | { ok: true; rev?: number; savedAt?: string }
  | { ok: false; reason: string; message: string; stored?: StoredMarks };

const NOTE_PAUSE_MS = 1_500;

/** The mentor's marks on the page and their way to the server: one after the other, none lost, none overwritten. */
export function useReview({ submissionId, n, start, stored }: ReviewStart) {
  const revalidator = useRevalidator();
  const [marks, setMarks] = useState<MarksOnPage>({ levels: start.levels, note: start.note });
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const [rev, setRev] = useState(start.rev);
  const latest = useRef({
    marks,
    rev: start.rev,
    chain: Promise.resolve(true),
    timer: 0,
    unsaved: new Set<string>(),
    /** Saves on their way: what is read meanwhile is older than they are. */
    sending: 0,
  });
  latest.current.marks = marks;

  // What the server has, when it was read again and nothing here waits to be saved.
  const known = useRef(stored);
  useEffect(() => {
    if (known.current === stored) return;
    known.current = stored;
    const { unsaved, sending, rev: ownRev } = latest.current;
    if (unsaved.size > 0 || sending > 0 || stored.rev < ownRev) return;
    latest.current.rev = stored.rev;
    setRev(stored.rev);
    setMarks({ levels: stored.levels, note: stored.note });
  }, [stored]);

  const send = useCallback(
    (path: string, fields: Record<string, string>): Promise<Answer | null> => {
      latest.current.sending += 1;
      const turn = latest.current.chain.then(async () => {
        const body = new URLSearchParams({ ...fields, n: String(n), rev: String(latest.current.rev) });
        const answer = await post(`/telaah/${submissionId}/${path}`, body);
        if (answer?.ok && answer.rev !== undefined) {
          latest.current.rev = answer.rev;
          setRev(answer.rev);
        }
        latest.current.sending -= 1;
        return answer;
      });
      latest.current.chain = turn.then(() => true);
      return turn;
    },
    [submissionId, n],
  );

  /** Saves every mark that is not saved yet; true when all are. */
  const save = useCallback(async (): Promise<boolean> => {
    window.clearTimeout(latest.current.timer);
    const { unsaved } = latest.current;
    if (unsaved.size === 0) {
      await latest.current.chain;
      return latest.current.unsaved.size === 0;
    }
    const names = [...unsaved];
    unsaved.clear();
    setState({ kind: 'saving' });
    const answer = await send('tanda', fieldsOf(latest.current.marks, names));
    if (answer?.ok) {
      setState({ kind: 'saved', at: answer.savedAt ?? new Date().toISOString() });
      return true;
    }
    for (const name of names) unsaved.add(name);
    setState(
      !answer
        ? { kind: 'offline' }
        : answer.stored
          ? { kind: 'conflict', stored: answer.stored }
          : { kind: 'refused', message: answer.message },
    );
    return false;
  }, [send]);

  const setLevel = useCallback(
    (criterionId: string, level: number) => {
      setMarks((before) => ({ ...before, levels: { ...before.levels, [criterionId]: level } }));
      latest.current.marks = {
        ...latest.current.marks,
        levels: { ...latest.current.marks.levels, [criterionId]: level },
      };
      latest.current.unsaved.add(criterionId);
      void save();
    },
    [save],
  );

  const setNote = useCallback(
    (note: string) => {
      setMarks((before) => ({ ...before, note }));
      latest.current.unsaved.add(NOTE);
      window.clearTimeout(latest.current.timer);
      latest.current.timer = window.setTimeout(() => void save(), NOTE_PAUSE_MS);
    },
    [save],
  );

  /** A comment or a suggested edit; the page is read again when it is stored. Null, or why it was not. */
  const mark = useCallback(
    async (path: string, fields: Record<string, string>): Promise<string | null> => {
      const isSafe = await save();
      if (!isSafe) return 'Tanda sebelumnya belum tersimpan. Periksa keterangan di bagian atas.';
      const answer = await send(path, fields);
      if (!answer) return 'Koneksi terputus. Tulisan Anda masih ada di sini; coba lagi.';
      if (!answer.ok) return answer.message;
      setState({ kind: 'saved', at: new Date().toISOString() });
      revalidator.revalidate();
      return null;
    },
    [save, send, revalidator],
  );

  /** A decision's form, once what was marked before it is answered: the marks travel with it, saved or not. */
  const decisionFields = useCallback(
    async (decision: 'pass' | 'return'): Promise<URLSearchParams> => {
      const names = [...Object.keys(latest.current.marks.levels), NOTE];
      const fields = fieldsOf(latest.current.marks, names);
      await save();
      return new URLSearchParams({ ...fields, decision, n: String(n), rev: String(latest.current.rev) });
    },
    [save, n],
  );

  const takeStored = useCallback((theirs: StoredMarks) => {
    latest.current.unsaved.clear();
    latest.current.rev = theirs.rev;
    setRev(theirs.rev);
    setMarks({ levels: theirs.levels, note: theirs.note });
    setState({ kind: 'idle' });
  }, []);

  const keepOwn = useCallback(
    (theirs: StoredMarks) => {
      latest.current.rev = theirs.rev;
      setRev(theirs.rev);
      void save();
    },
    [save],
  );

  return { marks, rev, state, setLevel, setNote, save, mark, decisionFields, takeStored, keepOwn };
}

export type Review = ReturnType<typeof useReview>;

const NOTE = 'note';

function fieldsOf({ levels, note }: MarksOnPage, names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => (name === NOTE ? [NOTE, note] : [`${LEVEL_PREFIX}${name}`, String(levels[name])])),
  );
}

/** Null when there is no connection, or nobody signed in any more. */
async function post(address: string, body: URLSearchParams): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { Accept: 'application/json' },
    });
    if (response.type === 'opaqueredirect' || response.status >= 500) return null;
    if (response.status === 404)
      return { ok: false, reason: 'not_found', message: 'Naskah ini tidak lagi dapat Anda telaah.' };
    return (await response.json()) as Answer;
  } catch {
    return null;
  }
}
