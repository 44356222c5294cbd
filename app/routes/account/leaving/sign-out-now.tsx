import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { postForm } from '#app/ui/post-form.ts';
import { clearOwn } from './clear-own.ts';

interface SignOutNowProps {
  accountId: string;
  isDone: boolean;
  isFailed: boolean;
}

/** The end of the session: by itself once nothing is unsent, else by the person's own decision. */
export function SignOutNow({ accountId, isDone, isFailed }: SignOutNowProps) {
  const form = useRef<HTMLFormElement>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (isDone) form.current?.requestSubmit();
  }, [isDone]);
  const leave = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = await postForm(event.currentTarget);
    setFailed(next === null);
    if (next === null) return;
    // Storage that cannot be opened holds nothing.
    await clearOwn(accountId).catch(() => undefined);
    window.location.replace(next);
  };
  return (
    <form
      method="post"
      action="/keluar"
      ref={form}
      className="gap stack"
      onSubmit={(event) => void leave(event)}
    >
      {hasFailed && (
        <Notice tone="error" isLive title="Anda belum keluar: server tidak dapat dihubungi.">
          Semua yang ada di perangkat ini tetap ada. Coba lagi setelah koneksi kembali.
        </Notice>
      )}
      <Button variant={isFailed ? 'danger' : 'plain'}>Tetap keluar</Button>
      <input type="hidden" name="tetap" value="1" />
    </form>
  );
}
