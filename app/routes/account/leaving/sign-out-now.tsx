import { useEffect, useRef } from 'react';
import { tellLeaving } from '#app/desk/device/leaving-signal.ts';
import { Button } from '#app/ui/button.tsx';

interface SignOutNowProps {
  accountId: string;
  isDone: boolean;
  isFailed: boolean;
}

/** The end of the session: by itself once nothing is unsent, else by the person's own decision. */
export function SignOutNow({ accountId, isDone, isFailed }: SignOutNowProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isDone) form.current?.requestSubmit();
  }, [isDone]);
  return (
    <form method="post" action="/keluar" ref={form} className="gap" onSubmit={() => tellLeaving(accountId)}>
      <input type="hidden" name="tetap" value="1" />
      <Button variant={isFailed ? 'danger' : 'plain'}>Tetap keluar</Button>
    </form>
  );
}
