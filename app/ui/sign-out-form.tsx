import { type FormEvent, useState } from 'react';
import { Icon } from './icons/icon.tsx';
import { postForm } from './post-form.ts';

/** Where the page's script is there, a press that does not get through is told instead of leaving the page. */
export function SignOutForm({ action }: { action: string }) {
  const [hasFailed, setFailed] = useState(false);
  const leave = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setFailed(false);
    const next = await postForm(event.currentTarget);
    if (next === null) setFailed(true);
    else window.location.assign(next);
  };
  return (
    <form method="post" action={action} className="account__group" onSubmit={(event) => void leave(event)}>
      <button type="submit">
        <Icon name="log-out" />
        Keluar
      </button>
      {hasFailed && (
        <p className="account__note" role="alert">
          Anda belum keluar: server tidak dapat dihubungi. Coba lagi setelah koneksi kembali, sebelum
          meninggalkan komputer ini.
        </p>
      )}
    </form>
  );
}
