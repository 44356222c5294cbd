import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import type { DeskKeeper } from './desk-keeper.ts';
import { postDesk } from './desk-requests.ts';

interface SendingOptions {
  form: RefObject<HTMLFormElement>;
  keeper: RefObject<DeskKeeper>;
  here: string;
  /** Pictures that are not on the desk yet. */
  underWay: number;
  /** The desk has other pictures, or another order. */
  onArranged: () => void;
}

interface DeskSending {
  isSending: boolean;
  problem: string | null;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** The buttons of the desk's form, once the script has taken it over: saving, arranging and sending without a new page. */
export function useSending({ form, keeper, here, underWay, onArranged }: SendingOptions): DeskSending {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempts, setAttempts] = useState(0);

  // Wherever an attempt failed, the first thing to mend has the focus.
  useEffect(() => {
    if (attempts > 0) focusFirstError(form.current);
  }, [attempts, form]);

  const send = async () => {
    if (underWay > 0)
      return setProblem(`${underWay} foto belum selesai diunggah. Tunggu sebentar, lalu kirim lagi.`);
    setProblem(null);
    setSending(true);
    const outcome = await keeper.current?.ask((fields) => postDesk(`${here}/kirim`, fields));
    if (outcome?.kind === 'sent') return window.location.assign(here);
    setSending(false);
    if (outcome?.kind === 'offline')
      setProblem(
        'Koneksi terputus, jadi naskah belum dikirim. Tekan “Kirim ke mentor” lagi saat koneksi kembali.',
      );
    setAttempts((count) => count + 1);
  };

  return {
    isSending,
    problem,
    onSubmit(event) {
      event.preventDefault();
      const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
      const intent = button?.value ?? '';
      if (intent === 'kirim') void send();
      else if (intent.includes(':'))
        void keeper.current?.save(intent).then((outcome) => {
          if (outcome?.kind === 'saved') onArranged();
        });
      else void keeper.current?.save('simpan');
    },
  };
}

function focusFirstError(form: HTMLFormElement | null): void {
  const invalid = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const group = form?.querySelector('.field__error')?.closest('fieldset');
  const first = invalid ?? group?.querySelector<HTMLElement>('input');
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}
