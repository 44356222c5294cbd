import { useEffect, useRef } from 'react';
import { Button } from '#app/ui/button.tsx';

/** The end of the session: by itself once nothing is unsent, else by the person's own decision. */
export function SignOutNow({ isDone, isFailed }: { isDone: boolean; isFailed: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isDone) form.current?.requestSubmit();
  }, [isDone]);
  return (
    <form method="post" action="/keluar" ref={form} className="gap">
      <input type="hidden" name="tetap" value="1" />
      <Button variant={isFailed ? 'danger' : 'plain'}>Tetap keluar</Button>
    </form>
  );
}
