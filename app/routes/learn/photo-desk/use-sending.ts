import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { DeskKeeper } from './desk-keeper.ts';
import { postDesk } from './desk-requests.ts';

interface SendingOptions {
  form: RefObject<HTMLFormElement>;
  keeper: RefObject<DeskKeeper>;
  here: string;
  /** Pictures that are not on the desk yet. */
  underWay: number;
  /** The desk has other pictures, or another order, because of what was done to this one. */
  onArranged: (photoId: string) => void;
}

/** Why a press of "Kirim" has not been followed yet. */
export type SendingHeld =
  /** Pictures are on their way: to be pressed again once they are here. */
  | 'uploads'
  /** There is no line: it is sent by itself as soon as there is one, while this page is open. */
  | 'line'
  /** Somebody went on working meanwhile, and may not mean any more what they had pressed. */
  | 'changed';

interface DeskSending {
  isSending: boolean;
  held: SendingHeld | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Something on the page is other than when it was to be sent. */
  onChanged: () => void;
  /** It is not to be sent after all. */
  drop: () => void;
}

const RETRY_MS = 5_000;

/** The buttons of the desk's form, once the script has taken it over: saving, arranging and sending without a new page. */
export function useSending({ form, keeper, here, underWay, onArranged }: SendingOptions): DeskSending {
  const [isSending, setSending] = useState(false);
  const [held, setHeld] = useState<SendingHeld | null>(null);
  const [attempts, setAttempts] = useState(0);
  const isAsking = useRef(false);

  // Wherever an attempt failed, the first thing to mend has the focus.
  useEffect(() => {
    if (attempts > 0) focusFirstError(form.current);
  }, [attempts, form]);

  const send = async () => {
    if (isAsking.current) return;
    if (underWay > 0) return setHeld('uploads');
    isAsking.current = true;
    setSending(true);
    const outcome = await keeper.current?.ask((fields) => postDesk(`${here}/kirim`, fields));
    if (outcome?.kind === 'sent') return window.location.assign(here);
    isAsking.current = false;
    setSending(false);
    if (outcome?.kind === 'offline') return setHeld('line');
    setHeld(null);
    setAttempts((count) => count + 1);
  };
  const again = useRef(send);
  again.current = send;

  useEffect(() => {
    if (held !== 'line') return;
    const retry = () => {
      if (navigator.onLine) void again.current();
    };
    const timer = window.setInterval(retry, RETRY_MS);
    window.addEventListener('online', retry);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [held]);

  return {
    isSending,
    held: held === 'uploads' && underWay === 0 ? null : held,
    onChanged: () => setHeld((before) => (before === 'line' ? 'changed' : before)),
    drop: () => setHeld(null),
    onSubmit(event) {
      event.preventDefault();
      const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
      const intent = button?.value ?? '';
      if (intent === 'kirim') void send();
      else if (intent.includes(':'))
        void keeper.current?.save(intent).then((outcome) => {
          if (outcome?.kind === 'saved') onArranged(intent.split(':')[1] ?? '');
        });
      else void keeper.current?.save('simpan');
    },
  };
}

function focusFirstError(form: HTMLFormElement | null): void {
  // A group says its fault for all its buttons; of everything at fault the one that stands first.
  const first = form?.querySelector<HTMLElement>(
    '[aria-invalid="true"], fieldset:has(> .field__error) input, #foto-utama-error ~ .frames [name="chosen"]',
  );
  // What is at fault in no field stands above them all, and which picture is the main one is asked above the pictures.
  const asked = first?.getAttribute('name') === 'chosen' && form?.querySelector('#foto-utama-error');
  const shown = asked || (first ?? form?.querySelector('.notice[role="alert"], .notice[role="status"]'));
  shown?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}
