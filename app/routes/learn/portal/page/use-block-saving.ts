import { useRevalidator } from '@remix-run/react';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { isTypedEarly } from '#app/desk/writing/typed-early.ts';
import type { BlockReply } from '../block/block-reply.ts';

export type Saved = 'saved' | 'offline' | 'refused';

export type Saving =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline' }
  | { kind: 'refused'; message: string };

const PAUSE_MS = 900;
const AGAIN_MS = 8_000;

/**
 * Saves the open block while it is written, one request at a time, always the newest words. Without a line they stay
 * in the page and go as soon as it is back; a closing window asks first. Returns how to save at once.
 */
export function useBlockSaving(
  form: RefObject<HTMLFormElement>,
  address: string | null,
  onSaving: (saving: Saving) => void,
): () => Promise<Saved> {
  const { revalidate } = useRevalidator();
  const desk = useRef({ isDirty: false, running: null as Promise<Saved> | null, timer: 0 });
  const fresh = useRef({ revalidate, onSaving });
  fresh.current = { revalidate, onSaving };

  const send = useCallback(async (): Promise<Saved> => {
    const { current } = desk;
    window.clearTimeout(current.timer);
    if (current.running) await current.running;
    if (!current.isDirty || !form.current || !address) return 'saved';
    current.running = sendOnce(form.current, address, current, fresh.current);
    const saved = await current.running;
    current.running = null;
    if (saved === 'offline') current.timer = window.setTimeout(() => void send(), AGAIN_MS);
    return saved;
  }, [form, address]);

  useEffect(() => {
    const element = form.current;
    if (!element || !address) return;
    const { current } = desk;
    const typed = () => {
      current.isDirty = true;
      window.clearTimeout(current.timer);
      current.timer = window.setTimeout(() => void send(), PAUSE_MS);
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (current.isDirty) event.preventDefault();
    };
    const online = () => void send();
    element.addEventListener('input', typed);
    element.addEventListener('change', typed);
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', online);
    if (isTypedEarly(element)) typed();
    return () => {
      window.clearTimeout(current.timer);
      element.removeEventListener('input', typed);
      element.removeEventListener('change', typed);
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', online);
    };
  }, [form, address, send]);
  return send;
}

async function sendOnce(
  form: HTMLFormElement,
  address: string,
  desk: { isDirty: boolean },
  { onSaving, revalidate }: { onSaving: (saving: Saving) => void; revalidate: () => void },
): Promise<Saved> {
  desk.isDirty = false;
  onSaving({ kind: 'saving' });
  const reply = await post(form, address);
  if (reply === null) {
    desk.isDirty = true;
    onSaving({ kind: 'offline' });
    return 'offline';
  }
  if (!reply.ok) {
    desk.isDirty = true;
    onSaving({ kind: 'refused', message: reply.message });
    return 'refused';
  }
  const was = form.elements.namedItem('was');
  if (was instanceof HTMLInputElement) was.value = reply.stamp;
  onSaving({ kind: 'saved', at: reply.savedAt });
  revalidate();
  return 'saved';
}

/** Null where no answer came from a server of ours: the line is gone, or a sign-in page stands in the way. */
async function post(form: HTMLFormElement, address: string): Promise<BlockReply | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  try {
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
