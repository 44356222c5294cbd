import { type FormEvent, type RefObject, useEffect, useState } from 'react';
import type { DraftKeeper } from '#app/desk/writing/draft-keeper.ts';
import type { DraftSync } from '#app/desk/writing/draft-sync.ts';
import { typedValues } from '#app/domain/assignments/draft-values.ts';
import { selfLevelsIn } from '#app/domain/assignments/self-levels.ts';
import { whatIsMissing } from '#app/domain/assignments/sendable.ts';
import { whatPackageLacks } from '#app/domain/packages/sendable.ts';
import { focusNotice } from './notice-title.tsx';
import type { WritingReply } from './reply.ts';
import { fieldSentences, packageSentences, REFUSALS } from './sentences.ts';

interface SendingOptions {
  form: RefObject<HTMLFormElement | null>;
  keeper: DraftKeeper;
  state: DraftSync;
  reply: WritingReply | undefined;
  here: string;
  needsPicture: boolean;
  isPackage: boolean;
}

export interface DeskSending {
  /** By field: what the last attempt was wrong in, until it is mended. */
  errors: Record<string, string[]>;
  /** Something was wrong with what was to be sent. */
  hasErrors: boolean;
  mend: (field: string) => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** The two buttons of the desk's form. One press sends, now or when the line is back; what is missing is said at once. */
export function useSending(options: SendingOptions): DeskSending {
  const { form, keeper, state, reply, here, needsPicture, isPackage } = options;
  const [said, setSaid] = useState(reply?.errors ?? {});
  const refused = state.trouble?.kind === 'invalid' ? state.trouble.errors : {};
  const errors = { ...said, ...refused };
  const [attempts, setAttempts] = useState(reply ? 1 : 0);

  // Wherever an attempt failed, the first thing to mend has the focus.
  const isFailed = attempts > 0 && Object.keys(errors).length > 0;
  useEffect(() => {
    if (isFailed) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isFailed, form]);

  const { received, conflict } = state;
  // Pressed on an earlier page, or pressed here while there was no line.
  const [isPressedHere, setPressedHere] = useState(false);
  const [wasQueued, setWasQueued] = useState(false);
  const isQueued = state.sending !== null && (!isPressedHere || state.trouble?.kind === 'offline');
  if (isQueued && !wasQueued) setWasQueued(true);
  useEffect(() => {
    if (received) window.location.assign(wasQueued ? `${here}?antre` : here);
  }, [received, wasQueued, here]);

  // The server has answered the press with another device's text: that is the first thing to see.
  const hasMet = isPressedHere && conflict !== null;
  useEffect(() => {
    if (hasMet) focusNotice();
  }, [hasMet]);

  const send = () => {
    if (!form.current || keeper.state().sending) return;
    const data = new FormData(form.current);
    const values = typedValues(data);
    const missing: Record<string, string[]> = fieldSentences(
      whatIsMissing(values, data.get('ownWork') === 'on'),
      (name) => String(data.get(name) ?? '').length,
    );
    if (isPackage) Object.assign(missing, packageSentences(whatPackageLacks(values)));
    if (needsPicture) missing.picture = [REFUSALS.no_picture];
    setSaid(missing);
    setAttempts((count) => count + 1);
    if (Object.keys(missing).length > 0) return keeper.hurry();
    setPressedHere(true);
    keeper.tell({
      kind: 'send',
      sending: {
        key: randomKey(),
        hasConsent: data.get('publishingConsent') === 'on',
        selfLevels: selfLevelsIn(data),
      },
    });
    keeper.hurry();
  };

  return {
    errors,
    hasErrors: attempts > 0 && Object.keys(errors).length > 0,
    mend(field) {
      if (!(field in said)) return;
      const { [field]: _, ...others } = said;
      setSaid(others);
    },
    onSubmit(event) {
      event.preventDefault();
      // While two texts are there, neither can be saved or sent: first one of them is chosen.
      if (keeper.state().conflict) return focusNotice();
      const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
      if (button?.value === 'kirim') send();
      else keeper.hurry();
    },
  };
}

function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
