import type { ReactNode } from 'react';

const ID = 'pemberitahuan';

/** Where the status at the top leads: to the notice that asks for something. One at a time is on the page. */
export const NOTICE_HREF = `#${ID}`;

/** Its first words, which take the focus. */
export function NoticeTitle({ children }: { children: ReactNode }) {
  return (
    <span id={ID} tabIndex={-1}>
      {children}
    </span>
  );
}

export function focusNotice(): void {
  const title = document.getElementById(ID);
  title?.scrollIntoView({ block: 'center' });
  title?.focus({ preventScroll: true });
}
