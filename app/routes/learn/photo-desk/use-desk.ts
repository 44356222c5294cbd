import { type RefObject, useEffect, useRef, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import { onLeaving } from '#app/desk/device/leaving-signal.ts';
import { openPageRecord } from '#app/desk/device/page-records.ts';
import { UNSENT } from '#app/desk/device/unsent.ts';
import { isTypedEarly } from '#app/desk/writing/typed-early.ts';
import { type DeskKeeper, type DeskState, keepDesk } from './desk-keeper.ts';
import { fieldsIn, fillForm, postDesk } from './desk-requests.ts';

interface LeftWords {
  fields: [string, string][];
  rev: number;
}

interface DeskOptions {
  form: RefObject<HTMLFormElement>;
  accountId: string;
  assignmentId: string;
  rev: number;
  savedAt: string | null;
  /** The page came back with what was typed: that is newer than anything left on the device. */
  showsTyped: boolean;
  onFilled: () => void;
}

/** The machine of one open desk, with this browser's storage, network and signs of life. */
export function useDesk(options: DeskOptions): { state: DeskState; keeper: RefObject<DeskKeeper> } {
  const { form, accountId, assignmentId } = options;
  const [state, setState] = useState<DeskState>({
    place: options.savedAt ? 'saved' : 'nothing',
    savedAt: options.savedAt,
    trouble: null,
    errors: {},
  });
  const keeper = useRef<DeskKeeper>(null) as { current: DeskKeeper | null };
  const beginning = useRef(options);
  beginning.current.onFilled = options.onFilled;

  useEffect(() => {
    const { rev, savedAt, showsTyped } = beginning.current;
    const address = `/tugas/${assignmentId}/meja-foto/draf`;
    const record = openPageRecord<LeftWords>(
      deviceStore(accountId),
      `${UNSENT}meja-foto/${assignmentId}/isian`,
    );
    const desk = keepDesk(
      { rev, savedAt },
      {
        read: () => (form.current ? fieldsIn(form.current) : []),
        post: (fields) => postDesk(address, fields),
        // Without storage the page itself keeps the words.
        keep: (words) => record.put(words).catch(() => undefined),
        onChange: setState,
      },
    );
    keeper.current = desk;
    if (form.current && isTypedEarly(form.current)) desk.typed();

    let isGone = false;
    const takeUp = async () => {
      for (const { key, value } of await record.findLeft()) {
        if (isGone) return;
        if (form.current && !showsTyped) {
          fillForm(form.current, value.fields);
          desk.continueFrom(value.rev);
          beginning.current.onFilled();
        } else await postDesk(address, [...value.fields, ['intent', 'pakai-server']]);
        await record.drop(key);
      }
    };
    // A page that is just being left holds its record a moment longer.
    const takingUp = [0, 700].map((delay) =>
      window.setTimeout(() => void takeUp().catch(() => undefined), delay),
    );

    const controller = new AbortController();
    const { signal } = controller;
    const hurry = () => void desk.save();
    for (const sign of ['online', 'focus', 'pagehide']) window.addEventListener(sign, hurry, { signal });
    document.addEventListener('visibilitychange', hurry, { signal });
    const forget = onLeaving(accountId, () => {
      desk.end();
      window.setTimeout(() => window.location.replace('/masuk?pesan=keluar'), 1_500);
    });
    return () => {
      isGone = true;
      for (const timer of takingUp) window.clearTimeout(timer);
      controller.abort();
      forget();
      desk.end();
      record.release();
    };
  }, [form, accountId, assignmentId]);
  return { state, keeper };
}
