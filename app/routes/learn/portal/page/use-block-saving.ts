import { useBlocker, useNavigation, useRevalidator } from '@remix-run/react';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { isTypedEarly } from '#app/desk/writing/typed-early.ts';
import type { BlockReply } from '../block/block-reply.ts';
import { fieldsOf, fillForm, type KeptBlock, keptBlock } from './kept-block.ts';

export type Saved = 'saved' | 'offline' | 'refused';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline' }
  | { kind: 'refused'; message: string };

interface Desk {
  isDirty: boolean;
  /** These very words: only whoever writes on, or presses a button of the form, sends them again. */
  isRefused: boolean;
  /** On the way by a button of the form: nobody is asked then. */
  isLeaving: boolean;
  running: Promise<Saved> | null;
  timer: number;
}

export interface BlockSaving {
  /** At once, what is not saved yet. */
  save: () => Promise<Saved>;
  /** The form goes on by itself now; its words are kept until the server has them. */
  letGo: () => void;
  /** Throws away what the server does not have. */
  discard: () => Promise<void>;
}

const PAUSE_MS = 900;
const AGAIN_MS = 8_000;

/**
 * Saves the open block while it is written, one request at a time, always the newest words. What the server does not
 * have is kept on the device and stands in the block again when it is next opened. Without a line it goes as soon as
 * the line is back. Links save first and stay where that fails; a closing window asks.
 */
export function useBlockSaving(
  form: RefObject<HTMLFormElement>,
  {
    accountId,
    address,
    onSaving,
  }: { accountId: string; address: string; onSaving: (saving: Saving) => void },
): BlockSaving {
  const { revalidate } = useRevalidator();
  const desk = useRef<Desk>({ isDirty: false, isRefused: false, isLeaving: false, running: null, timer: 0 });
  const fresh = useRef({ revalidate, onSaving });
  fresh.current = { revalidate, onSaving };
  const kept = useMemo(() => keptBlock(accountId, address), [accountId, address]);

  const save = useCallback(async (): Promise<Saved> => {
    const { current } = desk;
    window.clearTimeout(current.timer);
    if (current.running) await current.running;
    if (!current.isDirty || !form.current) return 'saved';
    current.running = sendOnce(form.current, address, current, kept, fresh.current);
    const saved = await current.running;
    current.running = null;
    if (saved === 'offline') current.timer = window.setTimeout(() => void save(), AGAIN_MS);
    return saved;
  }, [form, address, kept]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const { current } = desk;
    const typed = () => {
      current.isDirty = true;
      current.isRefused = false;
      void kept.write(fieldsOf(element));
      window.clearTimeout(current.timer);
      current.timer = window.setTimeout(() => void save(), PAUSE_MS);
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (current.isDirty && !current.isLeaving) event.preventDefault();
    };
    const online = () => current.isRefused || void save();
    element.addEventListener('input', typed);
    element.addEventListener('change', typed);
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', online);
    if (isTypedEarly(element)) typed();
    else
      void kept.read().then((fields) => {
        if (!fields || current.isDirty || !element.isConnected) return;
        if (fillForm(element, fields)) typed();
        else void kept.write(null);
      });
    return () => {
      window.clearTimeout(current.timer);
      element.removeEventListener('input', typed);
      element.removeEventListener('change', typed);
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', online);
    };
  }, [form, kept, save]);

  const blocker = useBlocker(
    useCallback(() => {
      const { current } = desk;
      return !current.isLeaving && (current.isDirty || current.running !== null);
    }, []),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const tried = desk.current.isRefused ? Promise.resolve('refused') : save();
    void tried.then((saved) => {
      if (saved === 'saved') return blocker.proceed();
      blocker.reset();
      requestAnimationFrame(() =>
        form.current?.querySelector('.notice')?.scrollIntoView({ block: 'nearest' }),
      );
    });
  }, [blocker, form, save]);
  const { state } = useNavigation();
  useEffect(() => {
    if (state === 'idle') desk.current.isLeaving = false;
  }, [state]);

  return {
    save,
    letGo: useCallback(() => {
      desk.current.isLeaving = true;
    }, []),
    discard: useCallback(async () => {
      window.clearTimeout(desk.current.timer);
      desk.current.isDirty = false;
      await kept.write(null);
    }, [kept]),
  };
}

async function sendOnce(
  form: HTMLFormElement,
  address: string,
  desk: Desk,
  kept: KeptBlock,
  { onSaving, revalidate }: { onSaving: (saving: Saving) => void; revalidate: () => void },
): Promise<Saved> {
  desk.isDirty = false;
  desk.isRefused = false;
  onSaving({ kind: 'saving' });
  const reply = await post(form, address);
  if (reply === null) {
    desk.isDirty = true;
    onSaving({ kind: 'offline' });
    return 'offline';
  }
  if (!reply.ok) {
    // Words that came since are asked about anew.
    desk.isRefused = !desk.isDirty;
    desk.isDirty = true;
    onSaving({ kind: 'refused', message: reply.message });
    return 'refused';
  }
  const was = form.elements.namedItem('was');
  if (was instanceof HTMLInputElement) was.value = reply.stamp;
  // Whoever has typed on meanwhile has newer words kept there.
  if (!desk.isDirty) void kept.write(null);
  onSaving({ kind: 'saved', at: reply.savedAt });
  revalidate();
  return 'saved';
}

/** Null where no answer came from a server of ours: the line is gone, or a sign-in page stands in the way. */
async function post(form: HTMLFormElement, address: string): Promise<BlockReply | null> {
  try {
    const body = new URLSearchParams(fieldsOf(form));
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    if (response.status === 404) return { ok: false, message: GONE };
    if (response.status === 413) return { ok: false, message: TOO_LARGE };
    return response.headers.get('content-type')?.includes('json') ? await response.json() : null;
  } catch {
    return null;
  }
}

const GONE = 'Bagian ini sudah tidak ada. Salin tulisan Anda, lalu muat ulang halaman.';
const TOO_LARGE = 'Isiannya terlalu panjang. Persingkat, atau pecah menjadi beberapa bagian.';
